namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of app image configs.</summary>
internal static class AppImageConfigShapes
{
    internal const string Text = """
        AppImageConfigName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        KernelName = string(0..1024)
        KernelDisplayName = string(0..1024)
        MountPath = string(0..1024) /\/.*/
        DefaultUid = integer(0..65535)
        DefaultGid = integer(0..65535)
        AppImageConfigSortKey = CreationTime | LastModifiedTime | Name

        KernelSpec { Name!: KernelName, DisplayName: KernelDisplayName }
        FileSystemConfig { MountPath, DefaultUid, DefaultGid }
        KernelGatewayImageConfig { KernelSpecs!: [KernelSpec](1..5), FileSystemConfig }
        ContainerConfig {
            ContainerArguments: [NonEmptyString64](0..50), ContainerEntrypoint: [NonEmptyString256](0..1),
            ContainerEnvironmentVariables: {NonEmptyString256: String256}(0..25)
        }
        JupyterLabAppImageConfig { FileSystemConfig, ContainerConfig }
        CodeEditorAppImageConfig { FileSystemConfig, ContainerConfig }
        CreateAppImageConfigRequest {
            AppImageConfigName!, Tags: [Tag](0..50), KernelGatewayImageConfig, JupyterLabAppImageConfig, CodeEditorAppImageConfig
        }
        UpdateAppImageConfigRequest {
            AppImageConfigName!, KernelGatewayImageConfig, JupyterLabAppImageConfig, CodeEditorAppImageConfig
        }
        DescribeAppImageConfigRequest { AppImageConfigName! }
        DeleteAppImageConfigRequest { AppImageConfigName! }
        ListAppImageConfigsRequest {
            MaxResults, NextToken, NameContains: AppImageConfigName, CreationTimeBefore: timestamp, CreationTimeAfter: timestamp,
            ModifiedTimeBefore: timestamp, ModifiedTimeAfter: timestamp, SortBy: AppImageConfigSortKey, SortOrder
        }
        """;
}
