"""Runs moto on a free port of loopback with one SageMaker domain, prints the port, and ends when standard input does."""

import sys

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer


def main():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    port = server.get_host_and_port()[1]
    client = boto3.client(
        "sagemaker",
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name="eu-west-1",
        aws_access_key_id="x",
        aws_secret_access_key="y",
        config=Config(proxies={}),
    )
    client.create_domain(DomainName="studio", AuthMode="IAM", DefaultUserSettings={}, SubnetIds=["subnet-1"], VpcId="vpc-1")
    print(port, flush=True)
    sys.stdin.read()
    server.stop()


main()
