namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of apps.</summary>
internal static class AppShapes
{
    internal const string Text = """
        AppName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        AppSortKey = CreationTime

        CreateAppRequest {
            DomainId!, UserProfileName, SpaceName, AppType!, AppName!, Tags: [Tag](0..50), ResourceSpec, RecoveryMode: boolean
        }
        DescribeAppRequest { DomainId!, UserProfileName, SpaceName, AppType!, AppName! }
        DeleteAppRequest { DomainId!, UserProfileName, SpaceName, AppType!, AppName! }
        ListAppsRequest {
            NextToken, MaxResults, SortOrder, SortBy: AppSortKey, DomainIdEquals: DomainId, UserProfileNameEquals: UserProfileName,
            SpaceNameEquals: SpaceName
        }
        """;
}
