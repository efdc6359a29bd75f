"""The counsellor's session as frozen values: a shortlist and saved views. Nothing in it names a person."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from explorer.errors import SessionError
from explorer.keeping.selection import Selection
from explorer.market.text import clean_text

SHORTLIST_LIMIT = 500
VIEWS_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Employers in the order they were starred; each is on it once.

    Attributes:
        employer_ids: Ids of `employers`; whether an employer of that id exists is for the reader of the data to say.
    """

    employer_ids: tuple[str, ...] = ()

    @classmethod
    def of(cls, employer_ids: Iterable[str]) -> "Shortlist":
        """Return the shortlist of these employers; a second mention is dropped.

        Raises:
            SessionError: There are more than `SHORTLIST_LIMIT`.
        """
        unique = tuple(dict.fromkeys(employer_ids))
        if len(unique) > SHORTLIST_LIMIT:
            raise SessionError(
                f"The shortlist holds {SHORTLIST_LIMIT} employers at most. Nothing was changed; "
                "take some off it, or save the session and begin another."
            )
        return cls(unique)

    def __contains__(self, employer_id: object) -> bool:
        return employer_id in self.employer_ids

    def __len__(self) -> int:
        return len(self.employer_ids)

    def toggled(self, employer_id: str) -> "Shortlist":
        """Return this list with the employer at its end, or without it if it was on it."""
        if employer_id in self:
            return Shortlist(tuple(key for key in self.employer_ids if key != employer_id))
        return self.of((*self.employer_ids, employer_id))


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view to return to.

    Attributes:
        name: What the counsellor calls it, cleaned to one short line; empty for the view's own description.
        selection: What it shows.
    """

    name: str
    selection: Selection

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", clean_text(self.name))


@dataclass(frozen=True, slots=True)
class CounsellingSession:
    """All that a counsellor keeps while talking with a student.

    Attributes:
        shortlist: The starred employers.
        views: Saved views in the order of stepping through them.
        data_version: Version of the data that the ids belong to; empty until it is written to a file.
        data_date: Day up to which that data was gathered, in ISO form; empty like the version.
    """

    shortlist: Shortlist = field(default_factory=Shortlist)
    views: tuple[SavedView, ...] = ()
    data_version: str = ""
    data_date: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept."""
        return not self.shortlist.employer_ids and not self.views

    @property
    def item_count(self) -> int:
        """How many things are kept."""
        return len(self.shortlist) + len(self.views)

    @property
    def employer_ids(self) -> tuple[str, ...]:
        """Every employer that it speaks of, on the shortlist or in a view, each once."""
        chosen = (view.selection.employer_id for view in self.views)
        return tuple(dict.fromkeys((*self.shortlist.employer_ids, *(key for key in chosen if key is not None))))

    def with_view(self, view: SavedView) -> "CounsellingSession":
        """Return this session with one more view at the end.

        Raises:
            SessionError: There are `VIEWS_LIMIT` already.
        """
        if len(self.views) >= VIEWS_LIMIT:
            raise SessionError(
                f"A session holds {VIEWS_LIMIT} views at most. Nothing was changed; remove a view, or save the "
                "session and begin another."
            )
        return replace(self, views=(*self.views, view))
