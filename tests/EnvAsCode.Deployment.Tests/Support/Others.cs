using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.LocalStudio;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>
/// What another team has in the domain: an image and a script, attached beside settings that have nothing to do with either.
/// </summary>
internal static class Others
{
    public const string Image = "theirs";

    public static async Task SetUpAsync(TestStudio studio)
    {
        IAmazonSageMaker client = studio.Clients.SageMaker;
        const string role = "arn:aws:iam::000000000000:role/Theirs";
        await client.CreateImageAsync(new() { ImageName = Image, RoleArn = role });
        await WaitersOf(studio).ImageCreatedAsync(Image);
        await client.CreateImageVersionAsync(
            new() { ImageName = Image, BaseImage = "000000000000.dkr.ecr.us-east-1.amazonaws.com/theirs:1", ClientToken = "theirs-1" });
        await WaitersOf(studio).ImageVersionCreatedAsync(Image, 1);
        await client.CreateAppImageConfigAsync(new() { AppImageConfigName = "theirs-lab", JupyterLabAppImageConfig = new() });
        string script = (await client.CreateStudioLifecycleConfigAsync(new()
        {
            StudioLifecycleConfigName = "theirs",
            StudioLifecycleConfigAppType = StudioLifecycleConfigAppType.JupyterLab,
            StudioLifecycleConfigContent = "ZWNobw==",
        })).StudioLifecycleConfigArn!;
        await client.UpdateDomainAsync(new()
        {
            DomainId = LocalStudioOptions.DefaultDomainId,
            DefaultUserSettings = new()
            {
                SecurityGroups = ["sg-1"],
                JupyterLabAppSettings = new()
                {
                    CustomImages = [new() { ImageName = Image, AppImageConfigName = "theirs-lab" }],
                    LifecycleConfigArns = [script],
                    DefaultResourceSpec = new() { InstanceType = new AppInstanceType("ml.t3.medium") },
                },
            },
        });
        await WaitersOf(studio).DomainInServiceAsync(LocalStudioOptions.DefaultDomainId);
    }

    private static Aws.Waiting.SageMakerWaiters WaitersOf(TestStudio studio) => new(studio.Clients.SageMaker, studio.Options.Waiting);
}
