namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of spaces.</summary>
internal static class SpaceShapes
{
    internal const string Text = """
        SpaceName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        SharingType = Private | Shared
        SpaceSortKey = CreationTime | LastModifiedTime

        SpaceIdleSettings { IdleTimeoutInMinutes }
        SpaceAppLifecycleManagement { IdleSettings: SpaceIdleSettings }
        SpaceCodeEditorAppSettings { DefaultResourceSpec: ResourceSpec, AppLifecycleManagement: SpaceAppLifecycleManagement }
        SpaceJupyterLabAppSettings {
            DefaultResourceSpec: ResourceSpec, CodeRepositories: [CodeRepository](0..10),
            AppLifecycleManagement: SpaceAppLifecycleManagement
        }
        SpaceSettings {
            JupyterServerAppSettings, KernelGatewayAppSettings, CodeEditorAppSettings: SpaceCodeEditorAppSettings,
            JupyterLabAppSettings: SpaceJupyterLabAppSettings, AppType, SpaceStorageSettings, SpaceManagedResources: FeatureStatus,
            CustomFileSystems: [CustomFileSystem](0..5), RemoteAccess: FeatureStatus
        }
        OwnershipSettings { OwnerUserProfileName!: UserProfileName }
        SpaceSharingSettings { SharingType! }
        CreateSpaceRequest {
            DomainId!, SpaceName!, Tags: [Tag](0..50), SpaceSettings, OwnershipSettings, SpaceSharingSettings,
            SpaceDisplayName: NonEmptyString64
        }
        UpdateSpaceRequest { DomainId!, SpaceName!, SpaceSettings, SpaceDisplayName: NonEmptyString64 }
        DescribeSpaceRequest { DomainId!, SpaceName! }
        ListSpacesRequest {
            NextToken, MaxResults, SortOrder, SortBy: SpaceSortKey, DomainIdEquals: DomainId, SpaceNameContains: SpaceName
        }
        DeleteSpaceRequest { DomainId!, SpaceName! }
        """;
}
