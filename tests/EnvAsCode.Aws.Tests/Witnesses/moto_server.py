"""Runs moto on a free port of loopback with one SageMaker domain and one log of two events, prints the port, and ends when standard input does."""

import sys
import time

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer


def main():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    port = server.get_host_and_port()[1]
    session = boto3.Session(region_name="eu-west-1", aws_access_key_id="x", aws_secret_access_key="y")
    client = {
        service: session.client(service, endpoint_url=f"http://127.0.0.1:{port}", config=Config(proxies={}))
        for service in ("sagemaker", "logs")
    }
    client["sagemaker"].create_domain(
        DomainName="studio", AuthMode="IAM", DefaultUserSettings={}, SubnetIds=["subnet-1"], VpcId="vpc-1"
    )
    client["logs"].create_log_group(logGroupName="/builds")
    client["logs"].create_log_stream(logGroupName="/builds", logStreamName="one")
    events = [{"timestamp": int(time.time() * 1000) + i, "message": text} for i, text in enumerate(("first", "second"))]
    client["logs"].put_log_events(logGroupName="/builds", logStreamName="one", logEvents=events)
    print(port, flush=True)
    sys.stdin.read()
    server.stop()


main()
