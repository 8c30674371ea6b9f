"""Where figures come from: a file, whose bytes are kept with the act, or a sheet somebody typed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from hearing_desk.desk.reasons import require_document
from hearing_desk.journal.port import StoredFile
from hearing_desk.model.year import Origin


@dataclass(frozen=True, slots=True)
class Received:
    """What figures are taken from.

    document: number or title of the paper the figures stand on; a typed sheet must have one.
    name:     of the file, without folders; "" = typed.
    content:  the bytes of the file; empty = typed.
    """

    document: str
    name: str = ""
    content: bytes = b""

    def kept(self) -> tuple[Origin, tuple[StoredFile, ...]]:
        """What the act says of the source, and the file it stores.

        Raises Refusal: "document-missing".
        """
        if not self.content:
            require_document(self.document)
            return Origin("", "", self.document), ()
        # As received, and so of no type: whoever looks for numbers that must not be told passes it.
        stored = StoredFile(
            sha256(self.content).hexdigest(), self.name, "application/octet-stream", self.content
        )
        return Origin(self.name, stored.sha256, self.document), (stored,)
