"""Makes an answer with every member for each operation on standard input, and lets botocore's own parser read it."""

import json
import sys

import botocore.session
from botocore.parsers import create_parser

SCALARS = {"string": "text", "integer": 7, "long": 5000000000, "boolean": True, "double": 1.5, "float": 1.5, "timestamp": 1795466912.452}


def sample(shape):
    """A value of a shape in which nothing is left out, except the other members of a union."""
    if shape.type_name == "structure":
        names = list(shape.members)[:1] if shape.is_tagged_union else shape.members
        return {name: sample(shape.members[name]) for name in names}
    if shape.type_name == "list":
        return [sample(shape.member), sample(shape.member)]
    if shape.type_name == "map":
        return {"key": sample(shape.value)}
    if getattr(shape, "enum", None):
        return shape.enum[-1]
    return SCALARS[shape.type_name]


def main():
    session = botocore.session.get_session()
    result = {}
    for service, names in json.load(sys.stdin).items():
        model = session.get_service_model(service)
        result[service] = {}
        for name in names:
            shape = model.operation_model(name).output_shape
            body = sample(shape) if shape is not None else {}
            raw = {"status_code": 200, "headers": {}, "body": json.dumps(body).encode()}
            parsed = create_parser("json").parse(raw, shape)
            assert set(body) == set(parsed) - {"ResponseMetadata"}, name
            result[service][name] = body
    json.dump(result, sys.stdout)


main()
