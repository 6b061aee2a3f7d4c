"""Prints the endpoints that botocore's rule sets give every Region of every partition, with and without FIPS and dual-stack."""

import itertools
import json
import sys

from botocore.endpoint_provider import EndpointProvider
from botocore.exceptions import EndpointProviderError
from botocore.loaders import create_loader


def main():
    loader = create_loader()
    partitions = loader.load_data("partitions")
    regions = [region for partition in partitions["partitions"] for region in partition["regions"] if "global" not in region]
    result = []
    for service in json.load(sys.stdin):
        provider = EndpointProvider(loader.load_service_model(service, "endpoint-rule-set-1"), partitions)
        for region, fips, dual_stack in itertools.product(regions, (False, True), (False, True)):
            try:
                url = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual_stack).url + "/"
            except EndpointProviderError:
                url = None
            result.append({"service": service, "region": region, "fips": fips, "dualStack": dual_stack, "url": url})
    json.dump(result, sys.stdout)


main()
