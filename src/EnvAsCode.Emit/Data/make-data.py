#!/usr/bin/env python3
"""Makes the compressed lists of this folder from tables of facts (README.md says where those come from).

usage: make-data.py <folder of the tables> <this folder>

The tables: sagemaker-distribution.tsv, conda-forge-all-names.txt, conda-forge-names.tsv. The output is the same whenever it is made.
"""
import pathlib
import sys
import zlib


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def write(path, text):
    # A bare deflate stream, as .NET reads it.
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    path.write_bytes(deflate.compress(text.encode()) + deflate.flush())
    print(f"{path.name}: {len(text)} characters in {path.stat().st_size} bytes")


def expand(ranges):
    numbers = set()
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        numbers.update(range(int(first), int(last or first) + 1))
    return numbers


def compact(numbers):
    # Runs as <gap since the last run>+<length - 1>, without what is zero.
    text, position, numbers = [], 0, sorted(numbers)
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        text.append((str(numbers[0] - position) if numbers[0] > position else "") + (f"+{length - 1}" if length > 1 else ""))
        position, numbers = numbers[0] + length, numbers[length:]
    return ",".join(text)


def distribution(table):
    head, *packages = [row.split("\t") for row in rows(table)]
    releases = head[1].split(" ")
    versions = [release[:-4] for release in releases if release.endswith("-cpu")]
    assert releases == [v + "-cpu" for v in versions] + [v + "-gpu" for v in versions]
    lines, last = [" ".join(versions)], None
    for name, version, held in packages:
        numbers = expand(held)
        cpu = {n for n in numbers if n < len(versions)}
        gpu = {n - len(versions) for n in numbers if n >= len(versions)}
        held = compact(cpu) if cpu == gpu else compact(cpu) + "/" + compact(gpu)
        entry = f"{version}:{held}"
        if name == last:
            lines[-1] += " " + entry
        else:
            lines.append(f"{name}\t{entry}")
        last = name
    # The names in ordinal order, to be searched in halves.
    return "\n".join([lines[0], *sorted(lines[1:], key=lambda line: line.split("\t")[0])]) + "\n"


source, target = map(pathlib.Path, sys.argv[1:3])
write(target / "sagemaker-distribution.deflate", distribution(source / "sagemaker-distribution.tsv"))
write(target / "conda-forge-names.deflate", "\n".join(sorted(rows(source / "conda-forge-all-names.txt"))) + "\n")
write(target / "conda-forge-projects.deflate", "\n".join(sorted(rows(source / "conda-forge-names.tsv"))) + "\n")
