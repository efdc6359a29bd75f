"""Long work goes on beside the window's questions, tells how far it is, and ends at once when it is not wanted."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication

from explorer.errors import CancelledError, DatabaseError, ExplorerError
from explorer.market.reader import MarketReader
from explorer.workspace.jobs import JobRunner
from explorer.workspace.long_work import TOLD_EVERY_S, Errand, LongTask, LongWork
from explorer.workspace.market_service import MarketService
from tests.qt.manual_executor import ManualExecutor

TASK = LongTask(3, lambda done: f"{done} of 3")


class Clock:
    """Stands still until it is set on."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def test_it_tells_no_more_often_than_can_be_read_and_always_the_end() -> None:
    told: list[int] = []
    clock = Clock()
    errand = Errand(1000, told.append, clock)
    for done in range(0, 1001, 100):
        clock.now_s += 0.6 * TOLD_EVERY_S
        errand.count(done)
    assert told == [100, 300, 500, 700, 900, 1000]


def test_one_that_is_cancelled_stops_where_it_next_counts_or_checks() -> None:
    errand = Errand(3, lambda _: None)
    errand.count(1)
    errand.check()
    errand.cancel()
    with pytest.raises(CancelledError):
        errand.check()
    with pytest.raises(CancelledError):
        errand.count(2)


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def database(small_path: Path, tmp_path: Path) -> Path:
    """A copy of the small market, which a test may change."""
    return Path(shutil.copy(small_path, tmp_path / "market.db"))


@pytest.fixture
def work(database: Path, executor: ManualExecutor) -> Iterator[LongWork]:
    """Long work over the small market, whose questions have been answered."""
    questions = ManualExecutor()
    jobs = JobRunner(questions)
    market = MarketService(jobs)
    market.open(database)
    questions.drain()
    QCoreApplication.processEvents()
    long_work = LongWork(market, JobRunner(executor))
    long_work.questions = questions  # type: ignore[attr-defined]  # for the tests that open another database
    long_work.market = market  # type: ignore[attr-defined]
    yield long_work
    long_work.close()
    jobs.close()
    market.close()


def count_roles(reader: MarketReader, errand: Errand) -> int:
    ((number,),) = reader.rows("SELECT count(*) FROM role")
    errand.count(3)
    return int(number)


class Told:
    """What a task answered."""

    def __init__(self, work: LongWork) -> None:
        self.answers: list[int] = []
        self.refusals: list[ExplorerError] = []
        self.signals: list[object] = []
        work.began.connect(lambda: self.signals.append("began"))
        work.progressed.connect(self.signals.append)
        work.ended.connect(lambda: self.signals.append("ended"))


def test_a_task_begins_is_told_and_ends_before_its_answer(work: LongWork, executor: ManualExecutor) -> None:
    told = Told(work)
    work.start(TASK, count_roles, told.answers.append, told.refusals.append)
    assert work.task is TASK
    executor.drain()
    QCoreApplication.processEvents()
    assert told.signals == ["began", 3, "ended"]
    assert len(told.answers) == 1 and told.refusals == []
    assert work.task is None


def test_a_cancelled_task_is_refused_as_such(work: LongWork, executor: ManualExecutor) -> None:
    told = Told(work)
    work.start(TASK, count_roles, told.answers.append, told.refusals.append)
    work.cancel()
    executor.drain()
    QCoreApplication.processEvents()
    assert told.answers == [] and [type(one) for one in told.refusals] == [CancelledError]
    assert work.task is None


def test_opening_another_database_cancels_it(work: LongWork, executor: ManualExecutor, small_path: Path) -> None:
    told = Told(work)
    work.start(TASK, count_roles, told.answers.append, told.refusals.append)
    work.market.open(small_path)  # type: ignore[attr-defined]
    work.questions.drain()  # type: ignore[attr-defined]
    QCoreApplication.processEvents()
    executor.drain()
    QCoreApplication.processEvents()
    assert [type(one) for one in told.refusals] == [CancelledError]


@pytest.mark.usefixtures("qapp")
def test_closing_waits_only_until_the_task_has_noticed(small_path: Path) -> None:
    jobs = JobRunner(ManualExecutor())
    market = MarketService(jobs)
    market.open(small_path)
    jobs._executor.drain()  # type: ignore[attr-defined]
    QCoreApplication.processEvents()
    long_work, is_running, seen = LongWork(market, JobRunner(name="long work")), Event(), []

    def endless(_reader: MarketReader, errand: Errand) -> str:
        is_running.set()
        try:
            while True:
                errand.check()
        except CancelledError:
            seen.append("cancelled")
            raise

    long_work.start(TASK, endless, seen.append, lambda _: None)
    assert is_running.wait(10)
    long_work.close()
    assert seen == ["cancelled"]
    market.close()


def test_a_database_that_was_replaced_gives_nothing(work: LongWork, executor: ManualExecutor, database: Path) -> None:
    told = Told(work)
    failures: list[ExplorerError] = []
    work.market.failed.connect(failures.append)  # type: ignore[attr-defined]
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE meta SET data_version = '2031-01'")
    connection.close()
    work.start(TASK, count_roles, told.answers.append, told.refusals.append)
    executor.drain()
    QCoreApplication.processEvents()
    assert told.answers == []
    assert [type(one) for one in failures] == [DatabaseError]
    assert "replaced" in failures[0].sentence
