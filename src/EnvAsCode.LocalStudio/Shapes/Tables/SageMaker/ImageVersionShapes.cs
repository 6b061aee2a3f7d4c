namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of image versions and their aliases.</summary>
internal static class ImageVersionShapes
{
    internal const string Text = """
        ImageBaseImage = string(1..255) /.*/
        ClientToken = string(1..36) /[a-zA-Z0-9-]+/
        SageMakerImageVersionAlias = string(1..128) /(?!^[.-])^([a-zA-Z0-9-_.]+)/
        VendorGuidance = NOT_PROVIDED | STABLE | TO_BE_ARCHIVED | ARCHIVED
        JobType = TRAINING | INFERENCE | NOTEBOOK_KERNEL
        MLFramework = string(1..128) /[a-zA-Z]+ ?\d+\.\d+(\.\d+)?/
        ProgrammingLang = string(1..128) /[a-zA-Z]+ ?\d+\.\d+(\.\d+)?/
        Processor = CPU | GPU
        ReleaseNotes = string(1..255) /.*/
        ImageVersionNumber = integer(0..)
        ImageVersionSortBy = CREATION_TIME | LAST_MODIFIED_TIME | VERSION
        ImageVersionSortOrder = ASCENDING | DESCENDING

        CreateImageVersionRequest {
            BaseImage!: ImageBaseImage, ClientToken!, ImageName!, Aliases: [SageMakerImageVersionAlias], VendorGuidance, JobType,
            MLFramework, ProgrammingLang, Processor, Horovod: boolean, ReleaseNotes
        }
        UpdateImageVersionRequest {
            ImageName!, Alias: SageMakerImageVersionAlias, Version: ImageVersionNumber, AliasesToAdd: [SageMakerImageVersionAlias],
            AliasesToDelete: [SageMakerImageVersionAlias], VendorGuidance, JobType, MLFramework, ProgrammingLang, Processor,
            Horovod: boolean, ReleaseNotes
        }
        DescribeImageVersionRequest { ImageName!, Version: ImageVersionNumber, Alias: SageMakerImageVersionAlias }
        ListImageVersionsRequest {
            CreationTimeAfter: timestamp, CreationTimeBefore: timestamp, ImageName!, LastModifiedTimeAfter: timestamp,
            LastModifiedTimeBefore: timestamp, MaxResults, NextToken, SortBy: ImageVersionSortBy, SortOrder: ImageVersionSortOrder
        }
        DeleteImageVersionRequest { ImageName!, Version: ImageVersionNumber, Alias: SageMakerImageVersionAlias }
        ListAliasesRequest { ImageName!, Alias: SageMakerImageVersionAlias, Version: ImageVersionNumber, MaxResults, NextToken }
        """;
}
