"""Prints the inputs of the operations named on the command line (service:Operation) as botocore's model has them, a line a fact."""

import sys

from botocore.loaders import Loader

models = {}


def bounds(shape):
    if "min" not in shape and "max" not in shape:
        return ""
    return f"({shape.get('min', '')}..{shape.get('max', '')})"


def show(model, name, path):
    shape = model[name]
    kind = shape["type"]
    if kind == "structure":
        for member, reference in shape["members"].items():
            mark = "!" if member in shape.get("required", []) else ""
            print(f"{path}.{member}{mark}")
            show(model, reference["shape"], f"{path}.{member}")
    elif kind == "list":
        print(f"{path} list{bounds(shape)}")
        show(model, shape["member"]["shape"], f"{path}[]")
    elif kind == "map":
        print(f"{path} map{bounds(shape)}")
        show(model, shape["key"]["shape"], f"{path}{{key}}")
        show(model, shape["value"]["shape"], f"{path}{{value}}")
    elif "enum" in shape:
        for value in shape["enum"]:
            print(f"{path} = {value}")
    elif kind in ("boolean", "timestamp"):
        print(f"{path} {kind}")
    else:
        kind = "integer" if kind == "long" else kind
        pattern = f" /{shape['pattern']}/" if "pattern" in shape else ""
        print(f"{path} {kind}{bounds(shape)}{pattern}")


for argument in sys.argv[1:]:
    service, operation = argument.split(":")
    model = models.setdefault(service, Loader().load_service_model(service, "service-2"))
    show(model["shapes"], model["operations"][operation]["input"]["shape"], argument)
