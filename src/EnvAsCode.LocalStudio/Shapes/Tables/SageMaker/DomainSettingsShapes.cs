namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>The settings of a domain itself.</summary>
internal static class DomainSettingsShapes
{
    internal const string Text = """
        ExecutionRoleIdentityConfig = USER_PROFILE_NAME | DISABLED
        AccountId = string(12..12) /\d+/
        QProfileArn = string /arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}/
        RegionName = string(1..24)
        UnifiedStudioDomainId = string /dzd[-_][a-zA-Z0-9_-]{1,36}/
        UnifiedStudioProjectId = string /[a-zA-Z0-9_-]{1,36}/
        UnifiedStudioEnvironmentId = string /[a-zA-Z0-9_-]{1,36}/
        SingleSignOnApplicationArn = string /arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\/[a-zA-Z0-9-_.]+\/apl-[a-zA-Z0-9]+/
        IPAddressType = ipv4 | dualstack

        RStudioServerProDomainSettings {
            DomainExecutionRoleArn!: RoleArn, RStudioConnectUrl: string, RStudioPackageManagerUrl: string,
            DefaultResourceSpec: ResourceSpec
        }
        TrustedIdentityPropagationSettings { Status!: FeatureStatus }
        DockerSettings { EnableDockerAccess: FeatureStatus, VpcOnlyTrustedAccounts: [AccountId](0..20), RootlessDocker: FeatureStatus }
        AmazonQSettings { Status: FeatureStatus, QProfileArn }
        UnifiedStudioSettings {
            StudioWebPortalAccess: FeatureStatus, DomainAccountId: AccountId, DomainRegion: RegionName, DomainId: UnifiedStudioDomainId,
            ProjectId: UnifiedStudioProjectId, EnvironmentId: UnifiedStudioEnvironmentId, ProjectS3Path: S3Uri,
            SingleSignOnApplicationArn
        }
        DomainSettings {
            SecurityGroupIds: [SecurityGroupId](0..3), RStudioServerProDomainSettings, ExecutionRoleIdentityConfig,
            TrustedIdentityPropagationSettings, DockerSettings, AmazonQSettings, UnifiedStudioSettings, IpAddressType: IPAddressType
        }
        RStudioServerProDomainSettingsForUpdate {
            DomainExecutionRoleArn!: RoleArn, DefaultResourceSpec: ResourceSpec, RStudioConnectUrl: string,
            RStudioPackageManagerUrl: string
        }
        DomainSettingsForUpdate {
            RStudioServerProDomainSettingsForUpdate, ExecutionRoleIdentityConfig, SecurityGroupIds: [SecurityGroupId](0..3),
            TrustedIdentityPropagationSettings, DockerSettings, AmazonQSettings, UnifiedStudioSettings, IpAddressType: IPAddressType
        }
        """;
}
