"""What an act changed, for pages: the desk's own words, handed on."""

from hearing_desk.desk.changes import Changes as Changes
from hearing_desk.desk.changes import Topic as Topic
