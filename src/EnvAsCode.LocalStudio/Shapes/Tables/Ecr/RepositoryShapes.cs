namespace EnvAsCode.LocalStudio.Shapes.Tables.Ecr;

/// <summary>Requests of repositories.</summary>
internal static class RepositoryShapes
{
    internal const string Text = """
        RegistryId = string /[0-9]{12}/
        RepositoryName = string(2..256) /[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*/
        ImageTagMutability = MUTABLE | IMMUTABLE | IMMUTABLE_WITH_EXCLUSION | MUTABLE_WITH_EXCLUSION
        ImageTagMutabilityExclusionFilterType = WILDCARD
        ImageTagMutabilityExclusionFilterValue = string(1..128) /^[0-9a-zA-Z._*-]{1,128}$/
        EncryptionType = AES256 | KMS | KMS_DSSE
        KmsKey = string(1..2048)
        MaxResults = integer(1..1000)

        Tag { Key!: string, Value!: string }
        ImageTagMutabilityExclusionFilter {
            filterType!: ImageTagMutabilityExclusionFilterType, filter!: ImageTagMutabilityExclusionFilterValue
        }
        ImageScanningConfiguration { scanOnPush: boolean }
        EncryptionConfiguration { encryptionType!: EncryptionType, kmsKey: KmsKey }
        CreateRepositoryRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, tags: [Tag], imageTagMutability: ImageTagMutability,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter](1..5),
            imageScanningConfiguration: ImageScanningConfiguration, encryptionConfiguration: EncryptionConfiguration
        }
        DescribeRepositoriesRequest {
            registryId: RegistryId, repositoryNames: [RepositoryName](1..100), nextToken: string, maxResults: MaxResults
        }
        DeleteRepositoryRequest { registryId: RegistryId, repositoryName!: RepositoryName, force: boolean }
        PutImageTagMutabilityRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageTagMutability!: ImageTagMutability,
            imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter](1..5)
        }
        PutImageScanningConfigurationRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageScanningConfiguration!: ImageScanningConfiguration
        }
        GetAuthorizationTokenRequest { registryIds: [RegistryId](1..10) }
        ListTagsForResourceRequest { resourceArn!: string }
        TagResourceRequest { resourceArn!: string, tags!: [Tag] }
        UntagResourceRequest { resourceArn!: string, tagKeys!: [string] }
        """;
}
