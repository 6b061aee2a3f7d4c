"""Repacks Debian's packages of Python distributions as wheels, one wheel a distribution: repack.py <folder of .deb> <folder for .whl>."""

import base64
import hashlib
import importlib.metadata
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

TIME = (1980, 1, 1, 0, 0, 0)


def digest(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def metadata(distribution, dependencies):
    """The distribution's METADATA. Its own requirements are at times left out where Debian's dependencies say the same."""
    lines = ["Metadata-Version: 2.1", "Name: " + distribution.metadata["Name"], "Version: " + distribution.version]
    lines += ["Requires-Dist: " + requirement for requirement in list(distribution.requires or []) + dependencies]
    return "\n".join(lines) + "\n"


def write_wheel(distribution, dependencies, packages, target):
    """Writes the wheel with all modules beside the distribution's metadata."""
    modules = {
        path.relative_to(packages).as_posix(): path.read_bytes()
        for path in sorted(packages.rglob("*"))
        if path.is_file() and not re.match(r"[^/]*\.(egg|dist)-info(/|$)", path.relative_to(packages).as_posix())
    }
    is_pure = not any(name.endswith(".so") for name in modules)
    tag = "py3-none-any" if is_pure else "cp{0}{1}-cp{0}{1}-linux_x86_64".format(*sys.version_info)
    stem = "{}-{}".format(re.sub(r"[-_.]+", "_", distribution.metadata["Name"]), distribution.version)
    information = {
        "METADATA": metadata(distribution, dependencies),
        "WHEEL": "Wheel-Version: 1.0\nGenerator: repack\nRoot-Is-Purelib: {}\nTag: {}\n".format(str(is_pure).lower(), tag),
        "entry_points.txt": distribution.read_text("entry_points.txt"),
    }
    files = modules | {stem + ".dist-info/" + name: text.encode() for name, text in information.items() if text}
    record = stem + ".dist-info/RECORD"
    rows = ["{},{},{}".format(name, digest(data), len(data)) for name, data in files.items()] + [record + ",,"]
    files[record] = ("\n".join(rows) + "\n").encode()
    with zipfile.ZipFile(target / "{}-{}.whl".format(stem, tag), "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, data in files.items():
            wheel.writestr(zipfile.ZipInfo(name, TIME), data)


def dependencies_of(package):
    """The names of Debian's packages on which this one depends."""
    field = subprocess.run(["dpkg-deb", "--field", package, "Depends"], check=True, capture_output=True, text=True).stdout
    return [re.match(r"[a-z0-9.+-]+", item.strip()).group() for item in field.split(",") if item.strip()]


def main(source, target):
    target.mkdir()
    with tempfile.TemporaryDirectory() as work:
        found = {}
        for package in sorted(source.glob("*.deb")):
            folder = pathlib.Path(work, package.name)
            subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
            packages = folder / "usr/lib/python3/dist-packages"
            for distribution in importlib.metadata.distributions(path=[str(packages)]):
                found[package.name.partition("_")[0]] = (distribution, packages, dependencies_of(package))

        for distribution, packages, dependencies in found.values():
            names = [found[name][0].metadata["Name"] for name in dependencies if name in found]
            write_wheel(distribution, names, packages, target)


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
