namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Shapes that many operations share, and the requests of tags.</summary>
internal static class CommonShapes
{
    internal const string Text = """
        RoleArn = string(20..2048) /arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+/
        MaxResults = integer(1..100)
        NextToken = string(0..8192) /.*/
        SortOrder = Ascending | Descending
        NonEmptyString64 = string(0..64) /(?!\s*$).+/
        NonEmptyString256 = string(0..256) /(?!\s*$).+/
        String256 = string(0..256)
        String1024 = string(0..1024)
        ResourceArn = string(0..256) /arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+/
        TagKey = string(1..128) /([\p{L}\p{Z}\p{N}_.:/=+\-@]*)/
        TagValue = string(0..256) /([\p{L}\p{Z}\p{N}_.:/=+\-@]*)/
        ListTagsMaxResults = integer(50..)

        Tag { Key!: TagKey, Value!: TagValue }
        AddTagsRequest { ResourceArn!, Tags!: [Tag](0..50) }
        ListTagsRequest { ResourceArn!, NextToken, MaxResults: ListTagsMaxResults }
        DeleteTagsRequest { ResourceArn!, TagKeys!: [TagKey](1..50) }
        """;
}
