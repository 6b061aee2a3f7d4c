namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of user profiles.</summary>
internal static class UserProfileShapes
{
    internal const string Text = """
        DomainId = string(0..63) /d-(-*[a-z0-9]){1,61}/
        UserProfileName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        SingleSignOnUserIdentifier = string /UserName/
        UserProfileSortKey = CreationTime | LastModifiedTime

        CreateUserProfileRequest {
            DomainId!, UserProfileName!, SingleSignOnUserIdentifier, SingleSignOnUserValue: String256, Tags: [Tag](0..50), UserSettings
        }
        UpdateUserProfileRequest { DomainId!, UserProfileName!, UserSettings }
        DescribeUserProfileRequest { DomainId!, UserProfileName! }
        ListUserProfilesRequest {
            NextToken, MaxResults, SortOrder, SortBy: UserProfileSortKey, DomainIdEquals: DomainId,
            UserProfileNameContains: UserProfileName
        }
        DeleteUserProfileRequest { DomainId!, UserProfileName! }
        """;
}
