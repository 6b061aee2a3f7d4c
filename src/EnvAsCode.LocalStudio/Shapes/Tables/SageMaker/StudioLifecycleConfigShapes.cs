namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of lifecycle configurations.</summary>
internal static class StudioLifecycleConfigShapes
{
    internal const string Text = """
        StudioLifecycleConfigName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        StudioLifecycleConfigContent = string(1..16384) /[\S\s]+/
        StudioLifecycleConfigAppType = JupyterServer | KernelGateway | CodeEditor | JupyterLab
        StudioLifecycleConfigSortKey = CreationTime | LastModifiedTime | Name

        CreateStudioLifecycleConfigRequest {
            StudioLifecycleConfigName!, StudioLifecycleConfigContent!, StudioLifecycleConfigAppType!, Tags: [Tag](0..50)
        }
        DescribeStudioLifecycleConfigRequest { StudioLifecycleConfigName! }
        ListStudioLifecycleConfigsRequest {
            MaxResults, NextToken, NameContains: StudioLifecycleConfigName, AppTypeEquals: StudioLifecycleConfigAppType,
            CreationTimeBefore: timestamp, CreationTimeAfter: timestamp, ModifiedTimeBefore: timestamp, ModifiedTimeAfter: timestamp,
            SortBy: StudioLifecycleConfigSortKey, SortOrder
        }
        DeleteStudioLifecycleConfigRequest { StudioLifecycleConfigName! }
        """;
}
