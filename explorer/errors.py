"""What can go wrong in the world around the program, each kind with a sentence for the user.

An `ExplorerError` is never a bug of ours: it is a damaged file, a full disk, a wrong argument. It is raised where
the cause is known and caught once, at the edge of the user's action: a notice in the window, a line on stderr.
"""


class ExplorerError(Exception):
    """A problem outside the program, told in one sentence.

    Attributes:
        sentence: What happened, what was kept and what to do, in plain English.
        details: Lines for someone who repairs the cause; empty when the sentence says it all.
    """

    def __init__(self, sentence: str, details: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details


class UsageError(ExplorerError):
    """The user asked for a view, filter, size or table that does not exist."""


class DatabaseError(ExplorerError):
    """A database file is missing, damaged, foreign or made by a newer program."""


class SourceDataError(ExplorerError):
    """Rows of the CSV facts break a rule; `details` has one line for each."""


class ExportError(ExplorerError):
    """A picture or table could not be written."""


class CancelledError(ExplorerError):
    """A long task was cancelled while it ran; what it would have replaced is as it was."""


class SessionError(ExplorerError):
    """A session file cannot be read, or a session would hold more than it can."""


class ViewCodeError(ExplorerError):
    """A text is no view code, or a view cannot be written as one."""
