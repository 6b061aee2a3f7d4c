"""Prints what botocore's service models say of the operations named on standard input: {service: [operation, ...]}."""

import json
import sys

import botocore.session


def describe(shape, shapes):
    """Adds a shape, and all that it is made of, to the shapes by name."""
    if shape.name in shapes:
        return
    entry = shapes[shape.name] = {"type": shape.type_name, "enum": getattr(shape, "enum", None) or []}
    parts = {}
    if shape.type_name == "structure":
        entry["required"] = shape.required_members
        parts = dict(shape.members)
    elif shape.type_name == "list":
        parts = {"item": shape.member}
    elif shape.type_name == "map":
        parts = {"key": shape.key, "value": shape.value}
    entry["members"] = {name: part.name for name, part in parts.items()}
    for part in parts.values():
        describe(part, shapes)


def main():
    session = botocore.session.get_session()
    result = {}
    for service, names in json.load(sys.stdin).items():
        model = session.get_service_model(service)
        operations, shapes = {}, {}
        for name in names:
            operation = model.operation_model(name)
            both = {"input": operation.input_shape, "output": operation.output_shape}
            for shape in both.values():
                if shape is not None:
                    describe(shape, shapes)
            operations[name] = {side: shape.name if shape is not None else None for side, shape in both.items()}
            operations[name]["errors"] = [error.name for error in operation.error_shapes]
        result[service] = {
            "operations": operations,
            "shapes": shapes,
            "apiVersion": model.api_version,
            "targetPrefix": model.metadata["targetPrefix"],
            "serviceId": model.metadata["serviceId"],
            "signingName": model.signing_name,
        }
    json.dump(result, sys.stdout)


main()
