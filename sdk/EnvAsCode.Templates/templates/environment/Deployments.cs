using EnvAsCode;
using static EnvAsCode.Attachments;

namespace EnvironmentProject;

/// <summary>
/// Where the environments go: dotnet publish -p:EnvAsCodeDeployment=production. Without that, everything goes to the local Studio.
/// </summary>
public static class Deployments
{
    [StudioDeployment]
    public static DeploymentSpec Production => new("production")
    {
        Account = "123456789012",
        Region = "eu-west-1",
        Domain = "d-abcdef123456",
        Attach = [ToDomain(Environments.Default)],
    };
}
