namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>The settings of Canvas, which a user profile carries beside those of Studio.</summary>
internal static class CanvasShapes
{
    internal const string Text = """
        FeatureStatus = ENABLED | DISABLED
        S3Uri = string(0..1024) /(https|s3)://([^/]+)/?(.*)/
        KmsKeyId = string(0..2048) /[a-zA-Z0-9:/_-]*/
        DataSourceName = SalesforceGenie | Snowflake
        SecretArn = string(1..2048) /arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.*/

        TimeSeriesForecastingSettings { Status: FeatureStatus, AmazonForecastRoleArn: RoleArn }
        ModelRegisterSettings { Status: FeatureStatus, CrossAccountModelRegisterRoleArn: RoleArn }
        WorkspaceSettings { S3ArtifactPath: S3Uri, S3KmsKeyId: KmsKeyId }
        IdentityProviderOAuthSetting { DataSourceName, Status: FeatureStatus, SecretArn }
        DirectDeploySettings { Status: FeatureStatus }
        KendraSettings { Status: FeatureStatus }
        GenerativeAiSettings { AmazonBedrockRoleArn: RoleArn }
        EmrServerlessSettings { ExecutionRoleArn: RoleArn, Status: FeatureStatus }
        CanvasAppSettings {
            TimeSeriesForecastingSettings, ModelRegisterSettings, WorkspaceSettings,
            IdentityProviderOAuthSettings: [IdentityProviderOAuthSetting](0..20), DirectDeploySettings, KendraSettings,
            GenerativeAiSettings, EmrServerlessSettings
        }
        """;
}
