#!/usr/bin/env python3
"""Cuts the facts of AWS's service models that this project needs out of botocore's data, into <Service>.model beside this file.

  cut.py                  writes the models of all services
  cut.py --check          writes nothing, and fails if a model is not what would be written
  cut.py --data FOLDER    takes botocore's data from a folder instead of from the installed module

What is cut is said in <Service>.annotations: every operation that has a text there, with its input and output, and the inputs of the
operations that the line `studio:` names. A model has facts only: names, types, constraints, what is required, pages and errors.

  @targetPrefix SageMaker                                          a fact about the service; @fips.aws-us-gov, in a partition
  ListImages(ListImagesRequest) -> ListImagesResponse              an operation, its input and output
    pages NextToken, MaxResults, Images                            its token, its limit (or -) and its items
    throws ResourceNotFound
  ImageName = string(1..63) /[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}/  string, its length, its pattern
  DefaultUid = integer(0..65535)                                   whole number of 32 bits (long: of 64) and its range
  Processor = CPU | GPU                                            enumeration
  KernelSpec { Name!: KernelName, DisplayName: KernelDisplayName } structure; ! is required
  Listing { Specs: [KernelSpec](1..5), Variables: {Key: Value}(0..25), SortOrder }
  CustomFileSystem union { EFSFileSystem, S3FileSystem }           exactly one member

A member without a shape has the shape of its own name; string, integer, long, double, boolean and timestamp alone have no constraints.
A statement goes on in lines that are indented or begin with a brace. `sensitive` before a string or a structure: it must not be shown.
`auto` after a member: the client makes a value up if the caller sets none.
"""

import argparse
import json
import pathlib
import sys
import textwrap

from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError
from botocore.loaders import Loader

FOLDER = pathlib.Path(__file__).resolve().parent
WIDTH = 140
PLAIN = {"boolean": "boolean", "timestamp": "timestamp", "double": "double", "float": "double"}
NUMBERS = ("integer", "long")


class Annotations:
    """What a file of annotations says about what is to be cut."""

    def __init__(self, path):
        self.botocore = ""
        self.client, self.studio, self.added = [], [], {}
        for statement in statements(path.read_text(encoding="utf-8")):
            head, _, text = statement.partition(": ")
            if head == "botocore":
                self.botocore = text
            elif head == "studio":
                self.studio = text.split(", ")
            elif head.startswith("add "):
                self.added[head[4:]] = text
            elif head.endswith("()"):
                self.client.append(head[:-2])


def statements(text):
    """The statements of a file: a line and the indented ones after it; lines that begin with # are comments."""
    statement = ""
    for line in text.splitlines():
        if line[:1] in (" ", "}"):
            statement += " " + line.strip()
            continue
        if statement:
            yield statement
        statement = "" if line.startswith("#") else line
    if statement:
        yield statement


class Cut:
    """The lines of one service's model."""

    def __init__(self, loader, annotations):
        self.annotations = annotations
        service = annotations.botocore
        self.model = loader.load_service_model(service, "service-2")
        self.shapes = self.model["shapes"]
        self.pages = loader.load_service_model(service, "paginators-1")["pagination"]
        self.rules = loader.load_service_model(service, "endpoint-rule-set-1")
        self.partitions = loader.load_data("partitions")
        self.scalars, self.structures = {}, {}

    def lines(self):
        operations = [self.operation(name) for name in sorted(self.annotations.client)]
        operations += [self.input_only(name) for name in sorted(self.annotations.studio)]
        unknown = [name for name in self.annotations.added if name not in self.scalars]
        if unknown:
            raise SystemExit(f"add {unknown[0]}: no operation has this enumeration")
        scalars = [self.scalars[name] for name in sorted(self.scalars)]
        structures = [self.structures[name] for name in sorted(self.structures)]
        return [*self.facts(), "", *operations, "", *scalars, "", *structures]

    def facts(self):
        metadata = self.model["metadata"]
        yield "# Cut by cut.py from botocore's model of the service; what it means is said there. Edit the annotations and cut again."
        yield f"@serviceId {metadata['serviceId']}"
        for fact in ("apiVersion", "targetPrefix"):
            yield f"@{fact} {metadata[fact]}"
        yield f"@signingName {metadata.get('signingName', metadata['endpointPrefix'])}"
        yield from self.hosts()

    def hosts(self):
        """What stands before the Region in the service's hosts; where a partition differs from most others, its own."""
        provider = EndpointProvider(self.rules, self.partitions)
        variants = {"host": (False, False), "fips": (True, False), "dualStack": (False, True), "fipsDualStack": (True, True)}
        for word, (fips, dual_stack) in variants.items():
            by_partition = {}
            for partition in self.partitions["partitions"]:
                region = next(name for name in partition["regions"] if "global" not in name)
                try:
                    url = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual_stack).url
                except EndpointProviderError:
                    continue
                by_partition[partition["id"]] = url.removeprefix("https://").split(f".{region}.")[0]
            hosts = list(by_partition.values())
            usual = max(sorted(set(hosts)), key=hosts.count)
            yield f"@{word} {usual}"
            yield from (f"@{word}.{partition} {host}" for partition, host in by_partition.items() if host != usual)

    def operation(self, name):
        operation = self.model["operations"].get(name) or sys.exit(f"{self.annotations.botocore} has no operation {name}")
        head = self.input_only(name)
        output = operation.get("output", {}).get("shape")
        if output and self.shapes[output]["members"]:
            self.visit(output)
            head += f" -> {output}"
        lines = [head]
        page = self.pages.get(name)
        if page:
            items = page["result_key"] if isinstance(page["result_key"], list) else [page["result_key"]]
            lines.append(f"  pages {page['input_token']}, {page.get('limit_key', '-')}, {', '.join(items)}")
            assert page["input_token"] == page["output_token"], name
        errors = [error["shape"] for error in operation.get("errors", [])]
        if errors:
            lines.append(textwrap.fill("throws " + ", ".join(errors), WIDTH, initial_indent="  ", subsequent_indent="    "))
        return "\n".join(lines)

    def input_only(self, name):
        shape = self.model["operations"][name].get("input", {}).get("shape")
        if not shape:
            return f"{name}()"
        self.visit(shape)
        return f"{name}({shape})"

    def visit(self, name):
        """Writes a shape, and all that it is made of; returns how a member refers to it."""
        shape = self.shapes[name]
        kind = shape["type"]
        if kind == "list":
            return f"[{self.visit(shape['member']['shape'])}]{bounds(shape)}"
        if kind == "map":
            return f"{{{self.visit(shape['key']['shape'])}: {self.visit(shape['value']['shape'])}}}{bounds(shape)}"
        if kind == "structure":
            self.structure(name, shape)
            return name
        if kind in PLAIN:
            return PLAIN[kind]
        if "enum" in shape:
            values = list(shape["enum"])
            values += [value for value in self.annotations.added.get(name, "").split(" | ") if value and value not in values]
            self.scalars[name] = fill(f"{name} = " + " | ".join(values))
            return name
        if kind not in (*NUMBERS, "string"):
            raise SystemExit(f"{name}: {kind} has no notation")
        pattern = f" /{shape['pattern']}/" if "pattern" in shape else ""
        constraint = f"{kind}{bounds(shape)}{pattern}"
        sensitive = "sensitive " if shape.get("sensitive") else ""
        if sensitive + constraint == kind:
            return kind
        self.scalars[name] = f"{name} = {sensitive}{constraint}"
        return name

    def structure(self, name, shape):
        if name in self.structures:
            return
        self.structures[name] = ""
        members = [self.member(shape, member, reference) for member, reference in shape["members"].items()]
        head = ("sensitive " if shape.get("sensitive") else "") + name + (" union" if shape.get("union") else "")
        line = f"{head} {{ {', '.join(members)} }}"
        if len(line) > WIDTH:
            line = f"{head} {{\n" + textwrap.fill(
                ", ".join(member.replace(" ", "\0") for member in members), WIDTH, initial_indent="  ", subsequent_indent="  ",
                break_long_words=False, break_on_hyphens=False).replace("\0", " ") + "\n}"
        self.structures[name] = line if members else f"{head} {{ }}"

    def member(self, shape, name, reference):
        required = "!" if name in shape.get("required", []) else ""
        target = self.visit(reference["shape"])
        auto = " auto" if reference.get("idempotencyToken") or self.shapes[reference["shape"]].get("idempotencyToken") else ""
        return f"{name}{required}" + ("" if target == name else f": {target}") + auto


def bounds(shape):
    """The length, count or range of a shape."""
    return f"({shape.get('min', '')}..{shape.get('max', '')})" if "min" in shape or "max" in shape else ""


def fill(line):
    """An enumeration, wrapped between its values."""
    return textwrap.fill(line, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--data")
    arguments = parser.parse_args()
    loader = Loader(extra_search_paths=[arguments.data] if arguments.data else [], include_default_search_paths=not arguments.data)
    stale = []
    for path in sorted(FOLDER.glob("*.annotations")):
        text = "\n".join(Cut(loader, Annotations(path)).lines()) + "\n"
        model = path.with_suffix(".model")
        if arguments.check:
            stale += [model.name] if not model.exists() or model.read_text(encoding="utf-8") != text else []
        else:
            model.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        raise SystemExit(", ".join(stale) + ": not what cut.py cuts; run it and look at the difference")


if __name__ == "__main__":
    main()
