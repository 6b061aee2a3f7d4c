namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Requests of domains.</summary>
internal static class DomainShapes
{
    internal const string Text = """
        DomainName = string(0..63) /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/
        AuthMode = SSO | IAM
        SubnetId = string(0..32) /[-0-9a-zA-Z]+/
        VpcId = string(0..32) /[-0-9a-zA-Z]+/
        AppNetworkAccessType = PublicInternetOnly | VpcOnly
        AppSecurityGroupManagement = Service | Customer
        TagPropagation = ENABLED | DISABLED
        HomeEfsFileSystemCreation = Enabled | Disabled
        RetentionType = Retain | Delete

        CreateDomainRequest {
            DomainName!, AuthMode!, DefaultUserSettings!: UserSettings, DomainSettings, SubnetIds: [SubnetId](1..16), VpcId,
            Tags: [Tag](0..50), AppNetworkAccessType, HomeEfsFileSystemKmsKeyId: KmsKeyId, KmsKeyId, AppSecurityGroupManagement,
            TagPropagation, DefaultSpaceSettings, HomeEfsFileSystemCreation
        }
        UpdateDomainRequest {
            DomainId!, DefaultUserSettings: UserSettings, DomainSettingsForUpdate, AppSecurityGroupManagement, DefaultSpaceSettings,
            SubnetIds: [SubnetId](1..16), AppNetworkAccessType, TagPropagation, VpcId, HomeEfsFileSystemCreation
        }
        DescribeDomainRequest { DomainId! }
        ListDomainsRequest { NextToken, MaxResults }
        RetentionPolicy { HomeEfsFileSystem: RetentionType }
        DeleteDomainRequest { DomainId!, RetentionPolicy }
        """;
}
