namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>The settings of each app type that domains, user profiles and spaces hold.</summary>
internal static class AppSettingsShapes
{
    internal const string Text = """
        ImageArn = string(0..256) /arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*/
        ImageVersionArn = string(0..256) /(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)/
        ImageVersionAlias = string(1..128) /(^\d+$)|(^\d+.\d+$)|(^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$)/
        StudioLifecycleConfigArn = string(0..256) /(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)/
        StudioResourceSpecTrainingPlanArn = string(0..2048) /(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*|None)/
        RepositoryUrl = string(0..1024) /https://([.\-_a-zA-Z0-9]+/?){3,1016}/
        RStudioServerProAccessStatus = ENABLED | DISABLED
        RStudioServerProUserGroup = R_STUDIO_ADMIN | R_STUDIO_USER
        LifecycleManagement = ENABLED | DISABLED
        IdleTimeoutInMinutes = integer(60..525600)

        ResourceSpec {
            SageMakerImageArn: ImageArn, SageMakerImageVersionArn: ImageVersionArn, SageMakerImageVersionAlias: ImageVersionAlias,
            InstanceType: AppInstanceType, LifecycleConfigArn: StudioLifecycleConfigArn,
            TrainingPlanArn: StudioResourceSpecTrainingPlanArn
        }
        CodeRepository { RepositoryUrl! }
        JupyterServerAppSettings {
            DefaultResourceSpec: ResourceSpec, LifecycleConfigArns: [StudioLifecycleConfigArn],
            CodeRepositories: [CodeRepository](0..10)
        }
        CustomImage { ImageName!, ImageVersionNumber, AppImageConfigName! }
        KernelGatewayAppSettings {
            DefaultResourceSpec: ResourceSpec, CustomImages: [CustomImage](0..200), LifecycleConfigArns: [StudioLifecycleConfigArn]
        }
        TensorBoardAppSettings { DefaultResourceSpec: ResourceSpec }
        RStudioServerProAppSettings { AccessStatus: RStudioServerProAccessStatus, UserGroup: RStudioServerProUserGroup }
        RSessionAppSettings { DefaultResourceSpec: ResourceSpec, CustomImages: [CustomImage](0..200) }
        IdleSettings {
            LifecycleManagement, IdleTimeoutInMinutes, MinIdleTimeoutInMinutes: IdleTimeoutInMinutes,
            MaxIdleTimeoutInMinutes: IdleTimeoutInMinutes
        }
        AppLifecycleManagement { IdleSettings }
        CodeEditorAppSettings {
            DefaultResourceSpec: ResourceSpec, CustomImages: [CustomImage](0..200), LifecycleConfigArns: [StudioLifecycleConfigArn],
            AppLifecycleManagement, BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
        }
        EmrSettings { AssumableRoleArns: [RoleArn](0..5), ExecutionRoleArns: [RoleArn](0..5) }
        JupyterLabAppSettings {
            DefaultResourceSpec: ResourceSpec, CustomImages: [CustomImage](0..200), LifecycleConfigArns: [StudioLifecycleConfigArn],
            CodeRepositories: [CodeRepository](0..10), AppLifecycleManagement, EmrSettings,
            BuiltInLifecycleConfigArn: StudioLifecycleConfigArn
        }
        """;
}
