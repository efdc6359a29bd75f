"""What is recorded of a capability, in words."""

import pytest

from explorer.market.reference import CapabilityRow, Support, SupportRow
from explorer.market.rows import Confidence, SourceRow
from explorer.tabs.about_found import about_found
from explorer.workspace.language import Language

PRESS = SourceRow("press", "A report", "Daily", None, "2026", "news", "none-known", None)
WORDS = {
    **{Support.FULL: "Full", Support.PARTIAL: "Partial", Support.PREVIEW: "Preview"},
    **{Support.NONE: "None", Support.UNKNOWN: "Not recorded"},
}


@pytest.mark.parametrize("support", Support)
def test_every_answer_has_a_word(support: Support) -> None:
    is_known = support is not Support.UNKNOWN
    confidence, sources = (Confidence.OFFICIAL, (PRESS,)) if is_known else (None, ())
    cell = SupportRow("maker", "Model Maker", support, "Label Hub", None, confidence, sources)
    about = about_found(CapabilityRow("label", "Labelling", None, "data", "Q?", "D.", (cell,)), {}, Language.ENGLISH)
    told = f"Model Maker: {WORDS[support]}"
    if is_known:
        assert [note.says for note in about.notes] == [f"{told} (Label Hub)"]
    else:
        assert about.notes == ()
    assert (told in about.remark) == (not is_known)
