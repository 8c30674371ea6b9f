"""How anybody redoes a built-in draw without this program (`draw.md` 3.11); each was run."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.sheet.document import Block, Heading, Listing, Paragraph
from hearing_desk.sheet.facts import Frame
from hearing_desk.words import draw_paper_words as words

PYTHON = (
    "from consistent_sampler import sampler",
    "seed = '{seed}'",
    "lines = open('roster.tsv', encoding='utf-8').read().splitlines()[2:]",
    "ids = [line.split('\\t')[0] for line in lines]",
    "for ticket in sampler(ids, seed=seed, output='tuple', digits=18): print(*ticket[:2])",
)
SHELL = (
    "S='{seed}'",
    'K=$(printf %s "$S" | sha256sum | cut -c1-64)',
    "tail -n +3 roster.tsv | cut -f1 | while read -r id; do",
    '  x=$(printf %s "$K$id" | sha256sum | cut -c1-64 | tr a-f A-F)',
    '  d=$(echo "ibase=16; $x" | BC_LINE_LENGTH=0 bc)',
    '  printf \'0.%s %s\\n\' "$(printf %64s "$d" | tr \' \' 0 | rev)" "$id"',
    "done | LC_ALL=C sort",
)
PERL = (
    "export S='{seed}'",
    "perl -MDigest::SHA=sha256_hex -MMath::BigInt -lne '",
    "  BEGIN {{ $K = sha256_hex($ENV{{S}}) }} next if $. < 3; ($id) = split /\\t/;",
    '  $d = Math::BigInt->from_hex(sha256_hex($K.$id))->bstr; $d = "0" x (64 - length $d) . $d;',
    '  print "0.", scalar reverse($d), " $id"\' roster.tsv | LC_ALL=C sort',
)
BROWSER = (
    "S = '{seed}'",
    "bytes = text => new TextEncoder().encode(text)",
    "hash = async text => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text)))",
    "pair = byte => byte.toString(16).padStart(2, '0')",
    "hex = async text => Array.from(await hash(text), pair).join('')",
    "K = await hex(S)",
    "digits = BigInt('0x' + await hex(K + '{person_id}')).toString().padStart(64, '0')",
    "'0.' + Array.from(digits).reverse().join('')",
)


def recipes(frame: Frame, seed_string: str, person_id: str) -> Iterator[Block]:
    """The section that lets a reader check the draw; `person_id` serves as the example."""
    yield Heading(frame.say(words.RECIPES))
    yield Paragraph(frame.say(words.RECIPES_NOTE))
    for title, lines in (
        (words.RECIPE_PYTHON, PYTHON),
        (words.RECIPE_SHELL, SHELL),
        (words.RECIPE_PERL, PERL),
        (words.RECIPE_BROWSER, BROWSER),
    ):
        yield Paragraph(frame.say(title, person_id=person_id))
        typed = (line.format(seed=seed_string, person_id=person_id) for line in lines)
        yield Listing(tuple(typed))
    yield Paragraph(frame.say(words.RECIPE_PHONE, person_id=person_id))
