"""Runs the Python blocks of Greenroom's bank: those of one question in order and in one namespace.

Blocks marked needs=... are compiled only, and so are those whose packages are not installed here.
Usage: run_blocks.py FOLDER; prints a line for each failure and counts at the end; status 1 for failures.
"""
import contextlib
import importlib.util
import io
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


def main(folder):
    ran = compiled = failed = 0
    signal.signal(signal.SIGALRM, late)
    for path in sorted(pathlib.Path(folder).glob("*/*.md")):
        names, last = {}, 0
        for question, line, info, code in blocks(path):
            if question != last:
                names, last = {"__name__": "greenroom_entry"}, question
            try:
                program = compile(code, f"{path}:{line}", "exec")
                imports = set(re.findall(r"^\s*(?:import|from)\s+(\w+)", code, re.M))
                if "needs=" in info or imports & ABSENT or names.get("skipped"):
                    names["skipped"] = "needs=" not in info
                    compiled += 1
                    continue
                signal.alarm(SECONDS)
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    exec(program, names)
                ran += 1
            except BaseException as problem:  # whatever it is, it is the block's
                print(f"{path}:{line}: {type(problem).__name__}: {problem}")
                failed += 1
            finally:
                signal.alarm(0)
    absent = f"; not installed here: {', '.join(sorted(ABSENT))}" if ABSENT else ""
    print(f"Python blocks: {ran} ran, {compiled} compiled only, {failed} failed{absent}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
