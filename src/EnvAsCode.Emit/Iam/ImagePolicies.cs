using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;

namespace EnvAsCode.Emit.Iam;

/// <summary>What building, pushing and pulling an image takes.</summary>
internal static class ImagePolicies
{
    private const string RegistryHost = ".dkr.ecr.";

    // No narrower resource exists for the token (Service Authorization Reference, Amazon ECR).
    private static readonly PolicyStatement Login = new("LogInToRegistry", ["ecr:GetAuthorizationToken"], ["*"]);

    /// <summary>A role of CodeBuild that builds from a context in S3; with <see cref="Push"/> for what it pushes.</summary>
    public static IEnumerable<PolicyStatement> Build(BaseImage image)
    {
        yield return new PolicyStatement(
            "WriteBuildLogs",
            ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
            [Arns.Of("logs", "log-group:/aws/codebuild/*")]);
        yield return new PolicyStatement(
            "ReadBuildContext",
            ["s3:GetObject", "s3:GetObjectVersion"],
            ["arn:" + Placeholders.Partition + ":s3:::" + Placeholders.BuildBucket + "/*"]);
        if (PrivateRepository(image.Reference) is { } repository)
        {
            yield return Login;
            yield return Read("PullBaseImage", repository);
        }
    }

    /// <summary>
    /// What the role needs besides to build in a VPC (CodeBuild, "Allow CodeBuild access to AWS services required to create a VPC network
    /// interface").
    /// </summary>
    public static IEnumerable<PolicyStatement> BuildInVpc() =>
    [
        new(
            "FindNetwork",
            [
                "ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets",
                "ec2:DescribeVpcs",
            ],
            ["*"]),
        new(
            "MakeNetworkInterfaces",
            ["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"],
            [Arns.Of("ec2", "network-interface/*"), Arns.Of("ec2", "subnet/*"), Arns.Of("ec2", "security-group/*")]),
        new("LendNetworkInterfaces", ["ec2:CreateNetworkInterfacePermission"], [Arns.Of("ec2", "network-interface/*")]),
    ];

    /// <summary>Who publishes with CodeBuild: the environment's project in any deployment, its context, and its log.</summary>
    public static IEnumerable<PolicyStatement> CallBuild(string environment) =>
    [
        new(
            "BuildImage",
            [
                "codebuild:BatchGetBuilds", "codebuild:BatchGetProjects", "codebuild:CreateProject", "codebuild:DeleteProject",
                "codebuild:ListBuildsForProject", "codebuild:StartBuild", "codebuild:StopBuild", "codebuild:UpdateProject",
            ],
            [Arns.Of("codebuild", "project/envascode-*-" + environment)]),
        new(
            "PutBuildContext",
            ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
            ["arn:" + Placeholders.Partition + ":s3:::" + Placeholders.BuildBucket + "/envascode/" + environment + "/*"]),
        new(
            "ReadBuildLogs",
            ["logs:DeleteLogGroup", "logs:GetLogEvents"],
            [
                Arns.Of("logs", "log-group:/aws/codebuild/envascode-*-" + environment),
                Arns.Of("logs", "log-group:/aws/codebuild/envascode-*-" + environment + ":*"),
            ]),
        new("ReadImage", ["ecr:DescribeImages"], [Repository]),
        new("PassBuildRole", ["iam:PassRole"], [Placeholders.BuildRoleArn]) { PassedToService = "codebuild.amazonaws.com" },
    ];

    /// <summary>Who pushes the image to its repository, which is made where it is missing.</summary>
    public static IEnumerable<PolicyStatement> Push() =>
    [
        Login,
        new(
            "PushImage",
            [
                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:CreateRepository",
                "ecr:DescribeImages", "ecr:DescribeRepositories", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:TagResource",
                "ecr:UploadLayerPart",
            ],
            [Repository]),
    ];

    /// <summary>The role with which SageMaker pulls the image.</summary>
    public static IEnumerable<PolicyStatement> Pull() => [Login, Read("PullImage", Repository)];

    private static string Repository => Arns.Of("ecr", "repository/" + Placeholders.Repository);

    private static PolicyStatement Read(string sid, string repository) =>
        new(sid, ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], [repository]);

    // <account>.dkr.ecr.<region>.amazonaws.com/<repository>[:tag][@digest]; other registries need no permission of AWS.
    private static string? PrivateRepository(string reference)
    {
        int host = reference.IndexOf(RegistryHost, StringComparison.Ordinal);
        int slash = reference.IndexOf('/');
        if (host != 12 || slash < 0)
        {
            return null;
        }

        string region = reference.Substring(host + RegistryHost.Length, slash - host - RegistryHost.Length).Split('.')[0];
        string repository = reference.Substring(slash + 1).Split('@')[0].Split(':')[0];
        return "arn:" + Placeholders.Partition + ":ecr:" + region + ":" + reference.Substring(0, host) + ":repository/" + repository;
    }
}
