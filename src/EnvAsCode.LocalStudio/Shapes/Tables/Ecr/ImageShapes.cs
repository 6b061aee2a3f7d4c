namespace EnvAsCode.LocalStudio.Shapes.Tables.Ecr;

/// <summary>Requests of images in a repository.</summary>
internal static class ImageShapes
{
    internal const string Text = """
        ImageManifest = string(1..4194304)
        ImageTag = string(1..300)
        TagStatus = TAGGED | UNTAGGED | ANY
        ImageStatusFilter = ACTIVE | ARCHIVED | ACTIVATING | ANY

        PutImageRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageManifest!: ImageManifest, imageManifestMediaType: string,
            imageTag: ImageTag, imageDigest: string
        }
        ListImagesFilter { tagStatus: TagStatus, imageStatus: ImageStatusFilter }
        ListImagesRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, nextToken: string, maxResults: MaxResults, filter: ListImagesFilter
        }
        ImageIdentifier { imageDigest: string, imageTag: ImageTag }
        DescribeImagesFilter { tagStatus: TagStatus, imageStatus: ImageStatusFilter }
        DescribeImagesRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageIds: [ImageIdentifier](1..100), nextToken: string,
            maxResults: MaxResults, filter: DescribeImagesFilter
        }
        BatchGetImageRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageIds!: [ImageIdentifier](1..100),
            acceptedMediaTypes: [string](1..100)
        }
        BatchDeleteImageRequest { registryId: RegistryId, repositoryName!: RepositoryName, imageIds!: [ImageIdentifier](1..100) }
        StartImageScanRequest { registryId: RegistryId, repositoryName!: RepositoryName, imageId!: ImageIdentifier }
        DescribeImageScanFindingsRequest {
            registryId: RegistryId, repositoryName!: RepositoryName, imageId!: ImageIdentifier, nextToken: string,
            maxResults: MaxResults
        }
        """;
}
