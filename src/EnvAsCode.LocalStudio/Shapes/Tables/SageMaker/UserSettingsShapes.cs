namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>The settings that a domain gives to its users and a user profile overrides.</summary>
internal static class UserSettingsShapes
{
    internal const string Text = """
        SecurityGroupId = string(0..32) /[-0-9a-zA-Z]+/
        NotebookOutputOption = Allowed | Disabled
        LandingUri = string(0..1023)
        StudioWebPortal = ENABLED | DISABLED
        MlTools = DataWrangler | FeatureStore | EmrClusters | AutoMl | Experiments | Training | ModelEvaluation | Pipelines | Models |
            JumpStart | InferenceRecommender | Endpoints | Projects | InferenceOptimization | PerformanceEvaluation | LakeraGuard |
            Comet | DeepchecksLLMEvaluation | Fiddler | HyperPodClusters | RunningInstances | Datasets | Evaluators
        AppType = JupyterServer | KernelGateway | DetailedProfiler | TensorBoard | CodeEditor | JupyterLab | RStudioServerPro |
            RSessionGateway | Canvas
        SageMakerImageName = sagemaker_distribution
        ImageVersionAliasPattern = string(1..128) /(0|[1-9]\d*)\.(0|[1-9]\d*)/
        ExecutionRoleSessionNameMode = STATIC | USER_IDENTITY
        AutoMountHomeEFS = Enabled | Disabled | DefaultAsDomain

        SharingSettings { NotebookOutputOption, S3OutputPath: S3Uri, S3KmsKeyId: KmsKeyId }
        HiddenSageMakerImage { SageMakerImageName, VersionAliases: [ImageVersionAliasPattern](0..20) }
        StudioWebPortalSettings {
            HiddenMlTools: [MlTools], HiddenAppTypes: [AppType], HiddenInstanceTypes: [AppInstanceType],
            HiddenSageMakerImageVersionAliases: [HiddenSageMakerImage](0..5), ExecutionRoleSessionNameMode
        }
        UserSettings {
            ExecutionRole: RoleArn, SecurityGroups: [SecurityGroupId](0..5), SharingSettings, JupyterServerAppSettings,
            KernelGatewayAppSettings, TensorBoardAppSettings, RStudioServerProAppSettings, RSessionAppSettings, CanvasAppSettings,
            CodeEditorAppSettings, JupyterLabAppSettings, SpaceStorageSettings: DefaultSpaceStorageSettings,
            DefaultLandingUri: LandingUri, StudioWebPortal, CustomPosixUserConfig,
            CustomFileSystemConfigs: [CustomFileSystemConfig](0..10), StudioWebPortalSettings, AutoMountHomeEFS
        }
        DefaultSpaceSettings {
            ExecutionRole: RoleArn, SecurityGroups: [SecurityGroupId](0..5), JupyterServerAppSettings, KernelGatewayAppSettings,
            JupyterLabAppSettings, SpaceStorageSettings: DefaultSpaceStorageSettings, CustomPosixUserConfig,
            CustomFileSystemConfigs: [CustomFileSystemConfig](0..10)
        }
        """;
}
