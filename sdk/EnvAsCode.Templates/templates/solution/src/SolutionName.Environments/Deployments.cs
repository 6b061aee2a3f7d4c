using EnvAsCode;
using static EnvAsCode.Attachments;

namespace SolutionName.Environments;

/// <summary>Where the environments go: dotnet publish src/SolutionName.Environments -p:EnvAsCodeDeployment=production.</summary>
public static class Deployments
{
    [StudioDeployment]
    public static DeploymentSpec Production => new("production")
    {
        Account = "123456789012",
        Region = "eu-west-1",
        Domain = "d-abcdef123456",
        Attach = [ToDomain(Training.Cpu)],
    };
}
