namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of images.</summary>
internal static class ImageShapes
{
    internal const string Text = """
        ImageDescription = string(1..512) /.*/
        ImageDisplayName = string(1..128) /\S(.*\S)?/
        ImageName = string(1..63) /[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}/
        ImageDeleteProperty = string(1..11) /(^DisplayName$)|(^Description$)/
        ImageNameContains = string(0..63) /[a-zA-Z0-9\-.]+/
        ImageSortBy = CREATION_TIME | LAST_MODIFIED_TIME | IMAGE_NAME
        ImageSortOrder = ASCENDING | DESCENDING

        CreateImageRequest { Description: ImageDescription, DisplayName: ImageDisplayName, ImageName!, RoleArn!, Tags: [Tag](0..50) }
        UpdateImageRequest {
            DeleteProperties: [ImageDeleteProperty](0..2), Description: ImageDescription, DisplayName: ImageDisplayName, ImageName!,
            RoleArn
        }
        DescribeImageRequest { ImageName! }
        ListImagesRequest {
            CreationTimeAfter: timestamp, CreationTimeBefore: timestamp, LastModifiedTimeAfter: timestamp,
            LastModifiedTimeBefore: timestamp, MaxResults, NameContains: ImageNameContains, NextToken, SortBy: ImageSortBy,
            SortOrder: ImageSortOrder
        }
        DeleteImageRequest { ImageName! }
        """;
}
