"""A session and a code, from and to a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.errors import ViewCodeError
from explorer.keeping.fitting import Gone, GoneKind
from explorer.keeping.selection import Selection
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.queries import load_meta, load_vocabulary
from explorer.market.reader import MarketReader
from explorer.workspace.language import Language
from explorer.workspace.session_opening import code_of_view, open_session_file, save_session_file, view_of_code
from explorer.workspace.session_sentences import opened_sentence, remarks_of

TABS = ("sector-map", "employers")
ALPHA = Selection(MarketFilter.of({Facet.SECTOR: {"banking"}}), "employers", None, "alpha", "adverts:descending")


@pytest.fixture
def reader(small_path: Path) -> Iterator[MarketReader]:
    market = open_market(small_path)
    with market.reading() as lent:
        yield lent
    market.close()


def test_a_saved_session_is_opened_and_says_what_is_gone(reader: MarketReader, tmp_path: Path) -> None:
    kept = CounsellingSession(Shortlist.of(["alpha", "sold", "gamma"]), (SavedView("Banks", ALPHA),))
    path, meta, vocabulary = tmp_path / "talk.mxsession", load_meta(reader), load_vocabulary(reader)
    save_session_file(path, kept, meta)
    fitted = open_session_file(reader, path, vocabulary, TABS)
    assert fitted.session.shortlist.employer_ids == ("alpha", "gamma")
    assert fitted.session.views == kept.views
    assert fitted.session.data_version == meta.data_version
    assert fitted.gone == (Gone(GoneKind.EMPLOYER, "sold"),)
    assert opened_sentence(fitted, Language.ENGLISH) == "Session opened. Employers: 2, views: 1."
    assert remarks_of(fitted, meta, Language.ENGLISH) == (
        f"1 employer of this session is not in the data of {meta.data_version}: sold.",
    )


def test_a_code_opens_its_view(reader: MarketReader) -> None:
    vocabulary = load_vocabulary(reader)
    assert view_of_code(reader, code_of_view(reader, ALPHA, vocabulary, TABS), vocabulary, TABS) == ALPHA
    with pytest.raises(ViewCodeError, match="no view code"):
        view_of_code(reader, "Häuser!", vocabulary, TABS)
    with pytest.raises(ViewCodeError, match="cannot be written"):
        code_of_view(reader, Selection(employer_id="nobody"), vocabulary, TABS)
