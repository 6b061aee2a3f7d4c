// An environment's life with the JavaScript SDK: typed errors, idempotency tokens, waiters and paginators.

import assert from 'node:assert';
import { createRequire } from 'node:module';

const require = createRequire(process.env.ENVASCODE_NODE_MODULES + '/');
const { SageMaker, ResourceInUse, ResourceNotFound, paginateListImages, waitUntilImageCreated, waitUntilImageVersionCreated } =
    require('@aws-sdk/client-sagemaker');
const { ECR, RepositoryAlreadyExistsException, RepositoryNotFoundException } = require('@aws-sdk/client-ecr');
const { STS } = require('@aws-sdk/client-sts');

const sagemaker = new SageMaker();
const ecr = new ECR();
const waiter = { client: sagemaker, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.1 };

const { Account } = await new STS().getCallerIdentity();
const RoleArn = `arn:aws:iam::${Account}:role/Studio`;
const { repository } = await ecr.createRepository({ repositoryName: 'team/js' });
await assert.rejects(ecr.createRepository({ repositoryName: 'team/js' }), RepositoryAlreadyExistsException);
assert(repository.createdAt instanceof Date);
const { authorizationData } = await ecr.getAuthorizationToken();
assert(authorizationData[0].expiresAt > new Date());

for (const ImageName of ['js-a', 'js-b', 'js-c']) {
    await sagemaker.createImage({ ImageName, RoleArn, Tags: [{ Key: 'owner', Value: 'js' }] });
    await waitUntilImageCreated(waiter, { ImageName });
}
await assert.rejects(sagemaker.createImage({ ImageName: 'js-a', RoleArn }), ResourceInUse);
const names = [];
for await (const page of paginateListImages({ client: sagemaker, pageSize: 2 }, { SortBy: 'IMAGE_NAME', SortOrder: 'ASCENDING' })) {
    names.push(...page.Images.map(image => image.ImageName));
}
assert.deepStrictEqual(names, ['js-a', 'js-b', 'js-c']);

const { ImageVersionArn } = await sagemaker.createImageVersion({ ImageName: 'js-a', BaseImage: `${repository.repositoryUri}:1`, Horovod: false });
assert(ImageVersionArn.endsWith('/js-a/1'));
await waitUntilImageVersionCreated(waiter, { ImageName: 'js-a' });
await sagemaker.createAppImageConfig({ AppImageConfigName: 'js', CodeEditorAppImageConfig: { ContainerConfig: { ContainerArguments: ['--a'] } } });
const config = await sagemaker.describeAppImageConfig({ AppImageConfigName: 'js' });
assert.deepStrictEqual(config.CodeEditorAppImageConfig.ContainerConfig.ContainerArguments, ['--a']);
await assert.rejects(sagemaker.describeAppImageConfig({ AppImageConfigName: 'none' }), ResourceNotFound);
const { StudioLifecycleConfigArn } = await sagemaker.createStudioLifecycleConfig({
    StudioLifecycleConfigName: 'js', StudioLifecycleConfigAppType: 'JupyterLab', StudioLifecycleConfigContent: btoa('#!/bin/bash\n'),
});

const [{ DomainId }] = (await sagemaker.listDomains()).Domains;
const CustomImages = [{ ImageName: 'js-a', AppImageConfigName: 'js' }];
await sagemaker.updateUserProfile({
    DomainId, UserProfileName: 'bob', UserSettings: { JupyterLabAppSettings: { CustomImages, LifecycleConfigArns: [StudioLifecycleConfigArn] } },
});
await assert.rejects(sagemaker.deleteStudioLifecycleConfig({ StudioLifecycleConfigName: 'js' }), ResourceInUse);
const profile = await sagemaker.describeUserProfile({ DomainId, UserProfileName: 'bob' });
assert.deepStrictEqual(profile.UserSettings.JupyterLabAppSettings.CustomImages, CustomImages);
for (let status = 'Updating'; status === 'Updating';) {
    status = (await sagemaker.describeUserProfile({ DomainId, UserProfileName: 'bob' })).Status;
}
await sagemaker.updateUserProfile({
    DomainId, UserProfileName: 'bob', UserSettings: { JupyterLabAppSettings: { CustomImages: [], LifecycleConfigArns: [] } },
});
await sagemaker.deleteStudioLifecycleConfig({ StudioLifecycleConfigName: 'js' });
await sagemaker.deleteAppImageConfig({ AppImageConfigName: 'js' });
for (const ImageName of names) {
    await sagemaker.deleteImage({ ImageName });
}
await ecr.deleteRepository({ repositoryName: 'team/js' });
await assert.rejects(ecr.describeRepositories({ repositoryNames: ['team/js'] }), RepositoryNotFoundException);
