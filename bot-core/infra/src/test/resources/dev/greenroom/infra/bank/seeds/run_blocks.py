"""Runs the Python blocks of Greenroom's bank: those of one question in order, in one namespace and a process of its own.

Blocks marked needs=... are compiled only, and so are those whose packages are not installed here.
Usage: run_blocks.py FOLDER; prints a line for each failure and counts at the end; status 1 for failures.
"""
import contextlib
import importlib
import importlib.util
import io
import json
import os
import pathlib
import re
import signal
import sys

SECONDS = 60
PACKAGES = ("numpy", "pandas", "sklearn", "scipy", "statsmodels", "django")
ABSENT = {name for name in PACKAGES if importlib.util.find_spec(name) is None}
os.environ.setdefault("MPLBACKEND", "Agg")


def blocks(path):
    """Yields (question number, line, info, code) of every Python fence."""
    question, fence, info, code, start = 0, None, "", [], 0
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        mark = re.match(r"(`{3,}|~{3,})(.*)", line.strip())
        if fence:
            if mark and mark.group(1)[0] == fence[0] and len(mark.group(1)) >= len(fence) and not mark.group(2).strip():
                if info.split()[:1] == ["python"]:
                    yield question, start, info, "\n".join(code)
                fence = None
            else:
                code.append(line)
        elif mark:
            fence, info, code, start = mark.group(1), mark.group(2).strip(), [], number
        elif line.startswith("## "):
            question += 1


def late(*_):
    raise TimeoutError(f"over {SECONDS} s")


def run(blocks_of_question):
    """Runs the blocks of one question; returns how many ran, how many were compiled only, and what failed."""
    ran, compiled, failures, names, without = 0, 0, [], {"__name__": "greenroom_entry"}, False
    for path, line, info, code in blocks_of_question:
        try:
            program = compile(code, f"{path}:{line}", "exec")
            absent = set(re.findall(r"^\s*(?:import|from)\s+(\w+)", code, re.M)) & ABSENT
            without = without or bool(absent)
            if "needs=" in info or without:
                compiled += 1
                continue
            signal.alarm(SECONDS)
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                exec(program, names)
            ran += 1
        except BaseException as problem:  # whatever it is, it is the block's
            failures.append(f"{path}:{line}: {type(problem).__name__}: {problem}")
        finally:
            signal.alarm(0)
    return ran, compiled, failures


def apart(blocks_of_question):
    """The same in a process of its own, so that no block changes the world of another question."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with os.fdopen(writer, "w") as answer:
            json.dump(run(blocks_of_question), answer)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        told = answer.read()
    os.waitpid(child, 0)
    return json.loads(told) if told else (0, 0, [f"{blocks_of_question[0][0]}: the process of a block died"])


def main(folder):
    signal.signal(signal.SIGALRM, late)
    questions = {}
    for path in sorted(pathlib.Path(folder).glob("*/*.md")):
        for question, line, info, code in blocks(path):
            questions.setdefault((path, question), []).append((str(path), line, info, code))
    for name in set(PACKAGES) - ABSENT:  # once, for all the processes to come
        importlib.import_module(name)
    results = [apart(found) for found in questions.values()]
    failures = [failure for result in results for failure in result[2]]
    print("\n".join(failures), end="\n" if failures else "")
    absent = f"; not installed here: {', '.join(sorted(ABSENT))}" if ABSENT else ""
    print(f"Python blocks: {sum(result[0] for result in results)} ran, {sum(result[1] for result in results)}"
          f" compiled only, {len(failures)} failed{absent}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
