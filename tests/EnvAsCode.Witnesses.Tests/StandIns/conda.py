#!/usr/bin/python3
"""A stand-in for conda, mamba or micromamba, whichever its name is: it takes the commands that generated files use and no other
option, ends where the real tool would wait for an answer, and installs with pip what that would take from a channel. It writes the
files by which conda knows an environment: conda-meta/history, and the environment's line in ~/.conda/environments.txt."""

import json
import os
import pathlib
import re
import subprocess
import sys

TOOL = os.path.basename(sys.argv[0])


def fail(message):
    sys.exit(TOOL + " (stand-in): " + message)


def check_confirmed(arguments):
    always = os.environ.get("CONDA_ALWAYS_YES") == "true" or os.environ.get("MAMBA_ALWAYS_YES") == "true"
    if "-y" not in arguments and not always:
        fail("would ask 'Proceed ([y]/n)?' and wait")


def requirement(spec):
    """A MatchSpec of the simple kinds as a requirement; None for python, which is compared with the one there is."""
    match = re.fullmatch(r"(?:[a-z-]+::)?([A-Za-z0-9._-]+?)(?:(==|>=|<=|~=|!=|<|>|=)(.+))?", spec)
    if match is None:
        fail("cannot read " + spec)
    name, operator, version = match.groups()
    if name == "python":
        ours = "{}.{}.".format(*sys.version_info)
        if version and not (version + ".").startswith(ours):
            fail("PackagesNotFoundError: python " + version)
        return None
    return name + ("==" if operator == "=" else operator or "") + (version or "")


def read_specification(path):
    """The requirements of an environment.yml: a list of texts with one list under pip."""
    conda, pip, current = [], [], None
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if TOOL == "micromamba" and line == "  - nodefaults":
            fail("takes nodefaults for a channel, and finds none of that name")
        if not line.startswith(" "):
            current = conda if line == "dependencies:" else None
        elif current is not None and line == "  - pip:":
            current = pip
        elif current is not None:
            item = line.strip()[2:]
            current.append(json.loads(item) if item.startswith('"') else item.strip("'"))
    return conda, pip


def install(prefix, conda, pip=()):
    requirements = [text for text in map(requirement, conda) if text and text != "pip"] + list(pip)
    if requirements:
        subprocess.run([prefix + "/bin/python", "-m", "pip", "install", "--quiet", *requirements], check=True)
    pathlib.Path(prefix, "conda-meta").mkdir(exist_ok=True)
    with open(prefix + "/conda-meta/history", "a", encoding="utf-8") as history:
        history.write("# cmd: " + " ".join(sys.argv) + "\n")


def create(prefix):
    if os.path.exists(prefix + "/conda-meta/history"):
        fail("CondaValueError: prefix already exists: " + prefix)
    subprocess.run(["/usr/bin/python3", "-m", "venv", prefix], check=True)
    known = pathlib.Path.home() / ".conda/environments.txt"
    known.parent.mkdir(exist_ok=True)
    with open(known, "a", encoding="utf-8") as environments:
        environments.write(prefix + "\n")


def run(words):
    """conda run: the program replaces this one, with what activation sets. micromamba has no --no-capture-output and passes output through anyway."""
    if words[0] != "-p" or not os.path.exists(words[1] + "/conda-meta/history"):
        fail("EnvironmentLocationNotFound: " + " ".join(words))
    command = words[2:]
    if command[0] == "--no-capture-output" and TOOL != "micromamba":
        command = command[1:]
    elif TOOL != "micromamba":
        fail("would keep the kernel's output to itself")
    os.environ["CONDA_PREFIX"] = words[1]
    os.execv(command[0], command)


def configured(path):
    """The items of envs_dirs in a .condarc of block style, which is all that is read here."""
    items, key = [], None
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if match := re.fullmatch(r"([a-z_]+):(?:\s+[a-z]+)?", line):
            key = match[1]
        elif (match := re.fullmatch(r" +- (\S+)", line)) and key:
            items += [match[1]] if key == "envs_dirs" else []
        elif line.strip():
            fail("LoadError: " + path + ": " + line)
    return items


def config(words):
    """conda config: of the files that $CONDARC can name, conda reads those that are called condarc or end in .yml."""
    if TOOL != "conda":
        fail("does not know config")
    elif words == ["--validate"]:
        if os.environ["CONDARC"].endswith((".yml", "/.condarc", "/condarc")):
            configured(os.environ["CONDARC"])
    elif words[0] == "--file" and words[2:] == ["--get", "envs_dirs"]:
        for item in configured(words[1]):
            print("--add envs_dirs '" + item + "'   # lowest priority")
    else:
        fail("does not know config " + " ".join(words))


def main(arguments):
    if arguments[0] == "run":
        run(arguments[1:])
    if arguments[0] == "config":
        config(arguments[1:])
        return
    check_confirmed(arguments)
    words = [word for word in arguments if word not in ("-y", "--override-channels")]
    if words in (["clean", "--all"], ["clean", "--packages", "--tarballs"]):
        return
    if TOOL == "micromamba":
        creates, updates = ["create", "-p", "-f"], ["install", "-p", "-f"]
    else:
        creates, updates = ["env", "create", "-p", "-f"], ["env", "update", "-p", "-f"]
    options = [word for word in words if word.startswith("-") or word in ("env", "create", "update", "install")]
    prefix = words[words.index("-p") + 1]
    if options == creates:
        create(prefix)
    if options in (creates, updates):
        install(prefix, *read_specification(words[words.index("-f") + 1]))
    elif words[:2] == ["install", "-p"] and set(options[2:]) <= {"--freeze-installed", "-c"}:
        install(prefix, [word for before, word in zip(words[2:], words[3:]) if before != "-c" and not word.startswith("-")])
    else:
        fail("does not know " + " ".join(arguments))


main(sys.argv[1:])
