using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Iam;

/// <summary>
/// What registering an environment with SageMaker and attaching it to a domain takes, and what its applications need to write their logs.
/// </summary>
internal sealed class RegistrationPolicies(ResolvedEnvironment environment, IReadOnlyList<LifecycleScript> lifecycles)
{
    /// <summary>Who registers.</summary>
    public IEnumerable<PolicyStatement> Register()
    {
        if (environment.Image is { IsForStudio: true } image)
        {
            string name = environment.Spec.Name;
            yield return new PolicyStatement(
                "RegisterImage",
                [
                    "sagemaker:AddTags", "sagemaker:CreateImage", "sagemaker:CreateImageVersion", "sagemaker:DescribeImage",
                    "sagemaker:DescribeImageVersion", "sagemaker:ListAliases", "sagemaker:ListImageVersions", "sagemaker:ListTags",
                    "sagemaker:UpdateImage", "sagemaker:UpdateImageVersion",
                ],
                [Arns.Of("sagemaker", "image/" + name), Arns.Of("sagemaker", "image-version/" + name + "/*")]);
            yield return new PolicyStatement("PassImageRole", ["iam:PassRole"], [image.Strategy.RoleArn ?? Placeholders.RoleArn])
            {
                PassedToService = "sagemaker.amazonaws.com",
            };
            yield return new PolicyStatement(
                "RegisterAppImageConfigs",
                [
                    "sagemaker:AddTags",
                    "sagemaker:CreateAppImageConfig",
                    "sagemaker:DescribeAppImageConfig",
                    "sagemaker:ListTags",
                    "sagemaker:UpdateAppImageConfig"
                ],
                this.AppImageConfigs(image));
        }

        if (lifecycles.Count > 0)
        {
            yield return new PolicyStatement(
                "RegisterLifecycleConfigurations",
                [
                    "sagemaker:AddTags",
                    "sagemaker:CreateStudioLifecycleConfig",
                    "sagemaker:DeleteStudioLifecycleConfig",
                    "sagemaker:DescribeStudioLifecycleConfig",
                    "sagemaker:ListTags",
                ],
                this.LifecycleConfigurations());

            // A list has no narrower resource (Service Authorization Reference, Amazon SageMaker).
            yield return new PolicyStatement("ListLifecycleConfigurations", ["sagemaker:ListStudioLifecycleConfigs"], ["*"]);
        }
    }

    /// <summary>Who attaches.</summary>
    public static IEnumerable<PolicyStatement> Attach() =>
    [
        new(
            "AttachToDomain",
            ["sagemaker:DescribeDomain", "sagemaker:UpdateDomain"],
            [Arns.Of("sagemaker", "domain/" + Placeholders.DomainId)]),
        new(
            "AttachToUserProfilesAndSpaces",
            ["sagemaker:DescribeSpace", "sagemaker:DescribeUserProfile", "sagemaker:UpdateSpace", "sagemaker:UpdateUserProfile"],
            [
                Arns.Of("sagemaker", "user-profile/" + Placeholders.DomainId + "/*"),
                Arns.Of("sagemaker", "space/" + Placeholders.DomainId + "/*")
            ]),
    ];

    /// <summary>The role of the applications: without it a start that fails leaves no log.</summary>
    public static IEnumerable<PolicyStatement> Logs() =>
    [
        new(
            "WriteStudioLogs",
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            [Arns.Of("logs", "log-group:/aws/sagemaker/studio"), Arns.Of("logs", "log-group:/aws/sagemaker/studio:*")]),
    ];

    private EquatableArray<string> AppImageConfigs(ResolvedImage image)
    {
        List<string> arns = [];
        foreach (AppImageConfig config in image.Strategy.Apps)
        {
            arns.Add(Arns.Of("sagemaker", "app-image-config/" + ResourceNames.AppImageConfig(environment.Spec.Name, config)));
        }

        return arns.ToEquatableArray();
    }

    // Each content has a name of its own; what they share is all but the hash.
    private EquatableArray<string> LifecycleConfigurations()
    {
        List<string> arns = [];
        foreach (LifecycleScript lifecycle in lifecycles)
        {
            arns.Add(
                Arns.Of("sagemaker", "studio-lifecycle-config/" + lifecycle.Name.Substring(0, lifecycle.Name.LastIndexOf('-') + 1) + "*"));
        }

        return arns.ToEquatableArray();
    }
}
