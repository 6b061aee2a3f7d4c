"""Answers questions, one JSON array a line, with PyPA's packaging; an answer is one JSON value a line, null where packaging refuses."""
import json
import sys

try:
    from packaging import requirements, specifiers, tags, utils, version
except ImportError:
    from pip._vendor.packaging import requirements, specifiers, tags, utils, version


def marker(text, environment):
    # As part of a requirement: older releases ignore what follows a marker that stands alone.
    parsed = requirements.Requirement("a;" + text).marker
    try:
        return [str(parsed), parsed.evaluate(environment)]
    except Exception as error:
        return [str(parsed), type(error).__name__]


def requirement(text):
    parsed = requirements.Requirement(text)
    return [parsed.name, sorted(parsed.extras), str(parsed.specifier), parsed.url, None if parsed.marker is None else str(parsed.marker)]


def wheel(name):
    project, wheel_version, build, wheel_tags = utils.parse_wheel_filename(name)
    return [project, str(wheel_version), list(build), sorted(str(tag) for tag in wheel_tags)]


def supported(python, abis, platforms):
    numbers = tuple(int(number) for number in python.split("."))
    interpreter = "cp" + python.replace(".", "")
    found = list(tags.cpython_tags(numbers, abis, platforms))
    found += tags.compatible_tags(numbers, interpreter, platforms)
    return [str(tag) for tag in found]


def compare(left, right):
    left, right = version.Version(left), version.Version(right)
    return (left > right) - (left < right)


ANSWERS = {
    "version": lambda text: str(version.Version(text)),
    "canonical": lambda text: utils.canonicalize_version(version.Version(text)),
    "compare": compare,
    "name": utils.canonicalize_name,
    "specifier": lambda text: str(specifiers.SpecifierSet(text)),
    "contains": lambda text, candidate: specifiers.SpecifierSet(text).contains(candidate, prereleases=True),
    "requirement": requirement,
    "marker": marker,
    "wheel": wheel,
    "supported": supported,
}

for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = ANSWERS[question[0]](*question[1:])
    except Exception:
        answer = None
    print(json.dumps(answer))
