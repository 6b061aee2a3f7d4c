"""Prints what botocore finds wrong with requests: [{service, operation, body}, ...] on standard input, a list of reports out."""

import json
import sys

import botocore.session
from botocore.validate import ParamValidator


def main():
    session = botocore.session.get_session()
    reports = []
    for request in json.load(sys.stdin):
        operation = session.get_service_model(request["service"]).operation_model(request["operation"])
        report = ParamValidator().validate(json.loads(request["body"]), operation.input_shape)
        if report.has_errors():
            reports.append(request["operation"] + ": " + report.generate_report())
    json.dump(reports, sys.stdout)


main()
