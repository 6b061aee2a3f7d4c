"""Looks at the image from inside one of its Python environments, and prints what is there as one line of JSON.

The argument is a JSON object: "packages", a list of {"manager", "name"}. It runs on any Python 3 with nothing but the standard library.
"""
import glob
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys

IMPORT_TIMEOUT = 300


def kernels_of_jupyter(command):
    """The kernels that a Jupyter lists, or none if it is not there."""
    try:
        answer = subprocess.run(command + ["list", "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=IMPORT_TIMEOUT)
        listed = json.loads(answer.stdout)["kernelspecs"]
        return {name: kernel["spec"]["argv"] for name, kernel in listed.items()}
    except (OSError, ValueError, KeyError, subprocess.SubprocessError):
        return {}


def kernels_of_folders():
    """The kernels in the folders where every Jupyter looks."""
    home = os.path.expanduser("~")
    roots = [home + "/.local/share", sys.prefix + "/share", "/usr/local/share", "/usr/share"]
    found = {}
    for root in roots:
        for path in glob.glob(root + "/jupyter/kernels/*/kernel.json"):
            name = os.path.basename(os.path.dirname(path)).lower()
            try:
                with open(path, encoding="utf-8") as file:
                    found.setdefault(name, json.load(file)["argv"])
            except (OSError, ValueError, KeyError):
                continue
    return found


def kernels():
    found = kernels_of_folders()
    jupyter = shutil.which("jupyter-kernelspec")
    for command in ([[jupyter]] if jupyter else []) + [[sys.executable, "-m", "jupyter_client.kernelspecapp"]]:
        found.update(kernels_of_jupyter(command))
    return {name: {"interpreter": argv[0], "exists": shutil.which(argv[0]) is not None} for name, argv in found.items()}


def modules_of_paths(paths):
    """The names to import of the files that a package installed, nearest to the root first."""
    found = {}
    for path in paths:
        parts = path.split("/")
        if parts[-1] == "__init__.py" and len(parts) > 1:
            found.setdefault(".".join(parts[:-1]), len(parts) - 1)
        elif len(parts) == 1 and re.search(r"\.(py|so)$", path):
            found.setdefault(parts[0].split(".")[0], 1)
    names = [name for name in found if all(part.isidentifier() for part in name.split("."))]
    depth = min((found[name] for name in names), default=0)
    return [name for name in names if found[name] == depth]


def modules_of_distribution(name):
    distribution = importlib.metadata.distribution(name)
    files = [str(path).replace("\\", "/") for path in distribution.files or []]
    modules = modules_of_paths(path for path in files if not path.startswith("../"))
    return modules or (distribution.read_text("top_level.txt") or "").split()


def modules_of_conda(name):
    """What a conda package installed; None if there is no such package."""
    for path in glob.glob(sys.prefix + "/conda-meta/" + glob.escape(name.lower()) + "-*.json"):
        with open(path, encoding="utf-8") as file:
            package = json.load(file)
        if package.get("name") == name.lower():
            marker = "/site-packages/"
            return modules_of_paths(("/" + path).split(marker, 1)[1] for path in package.get("files", []) if marker in "/" + path)
    return None


def modules(package):
    conda = modules_of_conda(package["name"]) if package["manager"] == "conda" else None
    return modules_of_distribution(package["name"]) if conda is None else conda


def choose(name, candidates):
    """The module of the package's own name if there is one; else all that are meant to be imported."""
    normal = re.sub(r"[-_.]+", "_", name).lower()
    own = [module for module in candidates if module.replace(".", "_").lower() == normal]
    public = [module for module in candidates if not module.startswith("_") and module not in ("tests", "test", "docs", "examples")]
    return own or public[:5]


def import_error(module):
    try:
        done = subprocess.run(
            [sys.executable, "-c", "import " + module], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=IMPORT_TIMEOUT)
    except subprocess.TimeoutExpired:
        return "the import did not end within %d seconds" % IMPORT_TIMEOUT
    if done.returncode < 0:
        return "the import was ended by signal %d" % -done.returncode
    if done.returncode > 0:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else "the import ended with exit code %d" % done.returncode
    return None


def look_at(package):
    try:
        names = choose(package["name"], modules(package))
    except importlib.metadata.PackageNotFoundError:
        return {"name": package["name"], "installed": False, "errors": {}}
    errors = {name: error for name in names for error in [import_error(name)] if error}
    return {"name": package["name"], "installed": True, "errors": errors}


declared = json.loads(sys.argv[1])
print(json.dumps({
    "uid": os.getuid(),
    "gid": os.getgid(),
    "kernels": kernels(),
    "packages": [look_at(package) for package in declared["packages"]],
}))
