"""An environment's life with boto3: registered, attached to a domain, a profile and a space, changed, detached, deleted."""

import base64
import json
import time

import boto3
from botocore.exceptions import ClientError

# Every answer is held against the output shape of botocore's model: a member that it does not know is a mistake of the server.


checked = set()


def check_members(shape, value, path):
    if shape.type_name == "structure":
        for name, member in value.items():
            assert name in shape.members, f"{path} has the member {name}, which the model does not know"
            check_members(shape.members[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        for item in value:
            check_members(shape.member, item, f"{path}[]")


def check_answer(operation_model, response_dict, **_):
    if response_dict["status_code"] == 200 and response_dict["body"] and operation_model.metadata["protocol"] == "json":
        assert operation_model.output_shape is not None, f"{operation_model.name} has no output and got one"
        checked.add(operation_model.name)
        check_members(operation_model.output_shape, json.loads(response_dict["body"]), operation_model.name)


def client(name):
    made = boto3.client(name)
    made.meta.events.register(f"before-parse.{name}", check_answer)
    return made


sagemaker, ecr, sts = client("sagemaker"), client("ecr"), client("sts")


def wait(describe, wanted):
    for _ in range(200):
        status = describe()
        if status == wanted:
            return
        time.sleep(0.02)
    raise AssertionError(f"still {status}, not {wanted}")


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


identity = sts.get_caller_identity()
role = f"arn:aws:iam::{identity['Account']}:role/Studio"

# The repository and an image in it
repository = ecr.create_repository(repositoryName="team/churn", imageTagMutability="IMMUTABLE", tags=[{"Key": "owner", "Value": "team"}])["repository"]
refused("RepositoryAlreadyExistsException", ecr.create_repository, repositoryName="team/churn")
assert ecr.get_authorization_token()["authorizationData"][0]["expiresAt"].timestamp() > time.time()
manifest = json.dumps({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": {"size": 10}, "layers": [{"size": 32}]})
digest = ecr.put_image(repositoryName="team/churn", imageManifest=manifest, imageTag="1")["image"]["imageId"]["imageDigest"]
refused("ImageAlreadyExistsException", ecr.put_image, repositoryName="team/churn", imageManifest=manifest, imageTag="1")
refused("ImageTagAlreadyExistsException", ecr.put_image, repositoryName="team/churn", imageManifest=manifest + " ", imageTag="1")
assert [d["imageSizeInBytes"] for p in ecr.get_paginator("describe_images").paginate(repositoryName="team/churn") for d in p["imageDetails"]] == [42]
assert ecr.batch_get_image(repositoryName="team/churn", imageIds=[{"imageTag": "1"}])["images"][0]["imageManifest"] == manifest
ecr.start_image_scan(repositoryName="team/churn", imageId={"imageDigest": digest})
wait(lambda: ecr.describe_image_scan_findings(repositoryName="team/churn", imageId={"imageDigest": digest})["imageScanStatus"]["status"], "COMPLETE")
ecr.put_lifecycle_policy(repositoryName="team/churn", lifecyclePolicyText=json.dumps({"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan", "countNumber": 3}, "action": {"type": "expire"}}]}))
assert "rules" in ecr.get_lifecycle_policy(repositoryName="team/churn")["lifecyclePolicyText"]
ecr.delete_lifecycle_policy(repositoryName="team/churn")
ecr.tag_resource(resourceArn=repository["repositoryArn"], tags=[{"Key": "more", "Value": "1"}])
ecr.untag_resource(resourceArn=repository["repositoryArn"], tagKeys=["owner"])
assert ecr.list_tags_for_resource(resourceArn=repository["repositoryArn"])["tags"] == [{"Key": "more", "Value": "1"}]
ecr.put_image_tag_mutability(repositoryName="team/churn", imageTagMutability="MUTABLE")
ecr.put_image_scanning_configuration(repositoryName="team/churn", imageScanningConfiguration={"scanOnPush": True})
assert ecr.describe_repositories(repositoryNames=["team/churn"])["repositories"][0]["imageScanningConfiguration"]["scanOnPush"]

# The image and its versions
refused("ResourceNotFound", sagemaker.describe_image, ImageName="churn")
assert "failed to satisfy constraint: Member must" in refused("ValidationException", sagemaker.create_image, ImageName="bad_name!", RoleArn=role)
image = sagemaker.create_image(ImageName="churn", RoleArn=role, Tags=[{"Key": "owner", "Value": "team"}])
sagemaker.get_waiter("image_created").wait(ImageName="churn", WaiterConfig={"Delay": 0.05})
refused("ResourceInUse", sagemaker.create_image, ImageName="churn", RoleArn=role)
base = f"{repository['repositoryUri']}@{digest}"
for number in (1, 2):
    made = sagemaker.create_image_version(ImageName="churn", BaseImage=base, ClientToken=f"t{number}", Aliases=[f"{number}.0"], ProgrammingLang="python 3.11")
    assert made == {**sagemaker.create_image_version(ImageName="churn", BaseImage=base, ClientToken=f"t{number}", Aliases=[f"{number}.0"], ProgrammingLang="python 3.11"), "ResponseMetadata": made["ResponseMetadata"]}
    assert made["ImageVersionArn"].endswith(f"/churn/{number}")
    sagemaker.get_waiter("image_version_created").wait(ImageName="churn", Version=number, WaiterConfig={"Delay": 0.05})
assert sagemaker.describe_image_version(ImageName="churn")["Version"] == 2
assert sagemaker.describe_image_version(ImageName="churn", Alias="1.0")["Version"] == 1
sagemaker.update_image_version(ImageName="churn", Version=2, AliasesToDelete=["2.0"], AliasesToAdd=["production"], VendorGuidance="STABLE")
assert sagemaker.list_aliases(ImageName="churn")["SageMakerImageVersionAliases"] == ["1.0", "production"]
sagemaker.update_image(ImageName="churn", Description="second", DisplayName="Churn")
sagemaker.get_waiter("image_updated").wait(ImageName="churn", WaiterConfig={"Delay": 0.05})
assert [i["ImageName"] for p in sagemaker.get_paginator("list_images").paginate(PaginationConfig={"PageSize": 1}) for i in p["Images"]] == ["churn"]
assert [v["Version"] for p in sagemaker.get_paginator("list_image_versions").paginate(ImageName="churn", PaginationConfig={"PageSize": 1}) for v in p["ImageVersions"]] == [2, 1]

# App image configs and lifecycle configurations
sagemaker.create_app_image_config(AppImageConfigName="churn-lab", JupyterLabAppImageConfig={"ContainerConfig": {"ContainerEntrypoint": ["jupyter-lab"], "ContainerEnvironmentVariables": {"A": "b"}}})
sagemaker.update_app_image_config(AppImageConfigName="churn-lab", CodeEditorAppImageConfig={"ContainerConfig": {"ContainerArguments": ["--x"]}})
config = sagemaker.describe_app_image_config(AppImageConfigName="churn-lab")
assert config["JupyterLabAppImageConfig"]["ContainerConfig"]["ContainerEnvironmentVariables"] == {"A": "b"}
assert sagemaker.list_app_image_configs(NameContains="CHURN")["AppImageConfigs"][0]["CodeEditorAppImageConfig"]
script = base64.b64encode(b"#!/bin/bash\n").decode()
lifecycle = sagemaker.create_studio_lifecycle_config(StudioLifecycleConfigName="churn-lcc", StudioLifecycleConfigContent=script, StudioLifecycleConfigAppType="JupyterLab")["StudioLifecycleConfigArn"]
refused("ValidationException", sagemaker.create_studio_lifecycle_config, StudioLifecycleConfigName="x", StudioLifecycleConfigContent="no base64!", StudioLifecycleConfigAppType="JupyterLab")
assert sagemaker.describe_studio_lifecycle_config(StudioLifecycleConfigName="churn-lcc")["StudioLifecycleConfigContent"] == script
assert len(sagemaker.list_studio_lifecycle_configs(AppTypeEquals="JupyterLab")["StudioLifecycleConfigs"]) == 1

# Attach to all three places
[domain] = sagemaker.list_domains()["Domains"]
domain_id = domain["DomainId"]
settings = {"CustomImages": [{"ImageName": "churn", "ImageVersionNumber": 2, "AppImageConfigName": "churn-lab"}], "LifecycleConfigArns": [lifecycle]}
sagemaker.update_domain(DomainId=domain_id, DefaultUserSettings={"JupyterLabAppSettings": settings}, DefaultSpaceSettings={"JupyterLabAppSettings": settings})
refused("ResourceInUse", sagemaker.update_domain, DomainId=domain_id, DefaultUserSettings={})
wait(lambda: sagemaker.describe_domain(DomainId=domain_id)["Status"], "InService")
described = sagemaker.describe_domain(DomainId=domain_id)
assert described["DefaultUserSettings"]["ExecutionRole"], "what was not sent stays"
assert described["DefaultUserSettings"]["JupyterLabAppSettings"] == settings
refused("ResourceInUse", sagemaker.delete_studio_lifecycle_config, StudioLifecycleConfigName="churn-lcc")
profiles = [p["UserProfileName"] for p in sagemaker.list_user_profiles(DomainIdEquals=domain_id)["UserProfiles"]]
assert profiles == ["alice", "bob"], profiles
sagemaker.update_user_profile(DomainId=domain_id, UserProfileName="alice", UserSettings={"JupyterLabAppSettings": settings})
wait(lambda: sagemaker.describe_user_profile(DomainId=domain_id, UserProfileName="alice")["Status"], "InService")
[space] = sagemaker.list_spaces(DomainIdEquals=domain_id)["Spaces"]
sagemaker.update_space(DomainId=domain_id, SpaceName=space["SpaceName"], SpaceDisplayName="The team", SpaceSettings={"JupyterLabAppSettings": {"DefaultResourceSpec": {"InstanceType": "ml.t3.medium"}}})
wait(lambda: sagemaker.describe_space(DomainId=domain_id, SpaceName="team")["Status"], "InService")

# An app
app = {"DomainId": domain_id, "SpaceName": "team", "AppType": "JupyterLab", "AppName": "default"}
sagemaker.create_app(**app, ResourceSpec={"SageMakerImageArn": image["ImageArn"], "InstanceType": "ml.t3.medium"})
wait(lambda: sagemaker.describe_app(**app)["Status"], "InService")
assert [a["AppName"] for p in sagemaker.get_paginator("list_apps").paginate(DomainIdEquals=domain_id) for a in p["Apps"]] == ["default"]
refused("ResourceInUse", sagemaker.delete_space, DomainId=domain_id, SpaceName="team")
sagemaker.delete_app(**app)
wait(lambda: sagemaker.describe_app(**app)["Status"], "Deleted")

# Profiles, spaces and domains come and go
sagemaker.create_user_profile(DomainId=domain_id, UserProfileName="carol")
wait(lambda: sagemaker.describe_user_profile(DomainId=domain_id, UserProfileName="carol")["Status"], "InService")
sagemaker.create_space(DomainId=domain_id, SpaceName="hers", OwnershipSettings={"OwnerUserProfileName": "carol"}, SpaceSharingSettings={"SharingType": "Private"}, SpaceSettings={"AppType": "JupyterLab"})
wait(lambda: sagemaker.describe_space(DomainId=domain_id, SpaceName="hers")["Status"], "InService")
refused("ResourceInUse", sagemaker.delete_user_profile, DomainId=domain_id, UserProfileName="carol")
sagemaker.delete_space(DomainId=domain_id, SpaceName="hers")
time.sleep(0.3)
sagemaker.delete_user_profile(DomainId=domain_id, UserProfileName="carol")
other = sagemaker.create_domain(DomainName="other", AuthMode="IAM", DefaultUserSettings={"ExecutionRole": role})["DomainArn"].split("/")[-1]
wait(lambda: sagemaker.describe_domain(DomainId=other)["Status"], "InService")
sagemaker.delete_domain(DomainId=other)

# Tags
sagemaker.add_tags(ResourceArn=image["ImageArn"], Tags=[{"Key": "stage", "Value": "test"}])
sagemaker.delete_tags(ResourceArn=image["ImageArn"], TagKeys=["owner"])
assert sagemaker.list_tags(ResourceArn=image["ImageArn"])["Tags"] == [{"Key": "stage", "Value": "test"}]

# Detach and delete
empty = {"JupyterLabAppSettings": {"CustomImages": [], "LifecycleConfigArns": []}}
sagemaker.update_domain(DomainId=domain_id, DefaultUserSettings=empty, DefaultSpaceSettings=empty)
sagemaker.update_user_profile(DomainId=domain_id, UserProfileName="alice", UserSettings=empty)
wait(lambda: sagemaker.describe_domain(DomainId=domain_id)["Status"], "InService")
assert sagemaker.describe_domain(DomainId=domain_id)["DefaultUserSettings"]["JupyterLabAppSettings"]["CustomImages"] == []
sagemaker.delete_studio_lifecycle_config(StudioLifecycleConfigName="churn-lcc")
sagemaker.delete_app_image_config(AppImageConfigName="churn-lab")
sagemaker.delete_image_version(ImageName="churn", Version=1)
wait(lambda: len(sagemaker.list_image_versions(ImageName="churn")["ImageVersions"]), 1)
sagemaker.delete_image(ImageName="churn")
for _ in range(200):
    try:
        assert sagemaker.describe_image(ImageName="churn")["ImageStatus"] == "DELETING"
    except ClientError as error:
        assert error.response["Error"]["Code"] == "ResourceNotFound"
        break
    time.sleep(0.02)
assert ecr.list_images(repositoryName="team/churn")["imageIds"] == [{"imageDigest": digest, "imageTag": "1"}]
refused("RepositoryNotEmptyException", ecr.delete_repository, repositoryName="team/churn")
assert ecr.batch_delete_image(repositoryName="team/churn", imageIds=[{"imageTag": "1"}, {"imageTag": "2"}])["failures"][0]["failureCode"] == "ImageNotFound"
ecr.delete_repository(repositoryName="team/churn")
refused("RepositoryNotFoundException", ecr.describe_repositories, repositoryNames=["team/churn"])
assert len(checked) > 40, sorted(checked)
