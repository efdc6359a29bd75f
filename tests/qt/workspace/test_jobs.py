from typing import Any

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.errors import ExplorerError
from explorer.workspace.jobs import Err, JobRunner, Ok
from tests.qt.manual_executor import ManualExecutor


def test_the_result_arrives(manual_executor: ManualExecutor) -> None:
    jobs, got = JobRunner(manual_executor), list[Any]()
    jobs.submit("sum", lambda: 1 + 1, got.append)
    assert got == []
    manual_executor.drain()
    assert got == [Ok(2)]


def test_a_newer_job_of_the_same_key_drops_the_older_result(manual_executor: ManualExecutor) -> None:
    jobs, got, ran = JobRunner(manual_executor), list[Any](), list[str]()

    def work(name: str) -> str:
        ran.append(name)
        return name

    jobs.submit("view", lambda: work("old"), got.append)
    jobs.submit("view", lambda: work("new"), got.append)
    jobs.submit("other", lambda: "beside", got.append)
    manual_executor.drain()
    assert got == [Ok("new"), Ok("beside")]
    assert ran == ["new"], "a job that is stale before it begins is not run at all"


def test_a_result_that_became_stale_while_it_ran_is_dropped(manual_executor: ManualExecutor) -> None:
    jobs, got = JobRunner(manual_executor), list[Any]()
    jobs.submit("view", lambda: "old", got.append)
    manual_executor.run_next()
    jobs.submit("view", lambda: "new", got.append)
    QApplication.processEvents()
    assert got == []
    manual_executor.drain()
    assert got == [Ok("new")]


def test_a_problem_of_the_world_arrives_as_err(manual_executor: ManualExecutor) -> None:
    jobs, got = JobRunner(manual_executor), list[Any]()
    problem = ExplorerError("The disk is full.")

    def fail() -> None:
        raise problem

    jobs.submit("write", fail, got.append)
    manual_executor.drain()
    assert got == [Err(problem)]


@pytest.mark.qt_no_exception_capture
def test_a_bug_of_ours_reaches_the_exception_hook(
    manual_executor: ManualExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = list[Any]()
    monkeypatch.setattr("sys.excepthook", lambda *details: seen.append(details[0]))
    jobs, got = JobRunner(manual_executor), list[Any]()
    jobs.submit("bug", lambda: 1 // 0, got.append)
    manual_executor.drain()
    assert got == []
    assert seen == [ZeroDivisionError]


def test_busy_is_told_once_for_overlapping_jobs(manual_executor: ManualExecutor) -> None:
    jobs, states = JobRunner(manual_executor), list[bool]()
    jobs.busy_changed.connect(states.append)
    jobs.submit("a", lambda: None, lambda _: None)
    jobs.submit("b", lambda: None, lambda _: None)
    manual_executor.drain()
    assert states == [True, False]


def test_real_threads_deliver_on_the_thread_of_the_runner(qtbot: QtBot) -> None:
    jobs, threads = JobRunner(), list[QThread]()
    here = QThread.currentThread()
    jobs.submit("thread", QThread.currentThread, lambda _: threads.append(QThread.currentThread()))
    qtbot.waitUntil(lambda: bool(threads))
    jobs.close()
    assert threads == [here]
