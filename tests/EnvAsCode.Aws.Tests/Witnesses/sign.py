"""Prints the signature that botocore gives the request on standard input, over the headers that the request says are signed."""

import json
import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def main():
    given = json.load(sys.stdin)
    request = AWSRequest(method="POST", url=given["url"], data=given["body"].encode(), headers=given["headers"])
    request.context["timestamp"] = given["headers"]["x-amz-date"]
    auth = SigV4Auth(Credentials(given["accessKey"], given["secretKey"]), given["service"], given["region"])
    auth.headers_to_sign = lambda _: request.headers
    print(auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request))


main()
