using System.Globalization;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Deployments;

/// <summary>Checks what CodeBuild would refuse of a deployment's image builder, or only much later.</summary>
internal static class ImageBuilderChecks
{
    private const int ShortestTimeout = 5;
    private const int LongestTimeout = 2160;
    private const int MostSubnets = 16;
    private const int MostSecurityGroups = 5;
    private const string Builder = nameof(DeploymentSpec.ImageBuilder) + ".";

    private static readonly Regex Role = Pattern("arn:aws[a-z-]*:iam::(?<account>[0-9]{12}):role/[a-zA-Z_0-9+=,.@/-]+");

    // Amazon S3, bucket naming rules.
    private static readonly Regex Bucket = Pattern("(?!.*\\.\\.)(?!xn--)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static readonly Regex Vpc = Pattern("vpc-[0-9a-f]{8,17}");
    private static readonly Regex Subnet = Pattern("subnet-[0-9a-f]{8,17}");
    private static readonly Regex SecurityGroup = Pattern("sg-[0-9a-f]{8,17}");

    /// <summary>Checks the builder, if one is declared.</summary>
    public static void Check(DeploymentSpec deployment, FindingCollector findings)
    {
        if (deployment.ImageBuilder is not ImageBuilder.CodeBuild build)
        {
            return;
        }

        Require(
            Role,
            build.Role,
            nameof(build.Role),
            "is not the ARN of a role; write it as \"arn:aws:iam::123456789012:role/ImageBuilds\"",
            findings);
        Match role = Role.Match(build.Role ?? "");
        if (role.Success && deployment.Account is { Length: 12 } && role.Groups["account"].Value != deployment.Account)
        {
            Report(
                build.Role!,
                nameof(build.Role),
                $"is a role of another account, which CodeBuild of {deployment.Account} cannot be given",
                findings);
        }

        Require(
            Bucket,
            build.Bucket,
            nameof(build.Bucket),
            "is not the name of a bucket; write it without s3:// and without a path, as \"team-builds\"",
            findings);
        if (build.TimeoutInMinutes is < ShortestTimeout or > LongestTimeout)
        {
            string minutes = build.TimeoutInMinutes.ToString(CultureInfo.InvariantCulture);
            Report(minutes, nameof(build.TimeoutInMinutes), "minutes are not a time that CodeBuild takes; write 5 to 2160", findings);
        }

        if (build.Vpc is { } vpc)
        {
            CheckVpc(vpc, findings);
        }
    }

    private static void CheckVpc(BuildVpc vpc, FindingCollector findings)
    {
        const string path = nameof(ImageBuilder.CodeBuild.Vpc) + ".";
        Require(Vpc, vpc.VpcId, path + nameof(vpc.VpcId), "is not the id of a VPC; write it as \"vpc-0123456789abcdef0\"", findings);
        CheckList(vpc.Subnets, Subnet, MostSubnets, path + nameof(vpc.Subnets), "subnet-0123456789abcdef0", findings);
        CheckList(
            vpc.SecurityGroupIds, SecurityGroup, MostSecurityGroups, path + nameof(vpc.SecurityGroupIds), "sg-0123456789abcdef0", findings);
    }

    private static void CheckList(
        EquatableArray<string> ids, Regex pattern, int most, string path, string example, FindingCollector findings)
    {
        if (ids.Count == 0 || ids.Count > most)
        {
            string count = ids.Count.ToString(CultureInfo.InvariantCulture);
            Report(
                count, path, $"ids are here, and CodeBuild takes 1 to {most} together with the VPC; write them as \"{example}\"", findings);
        }

        for (int i = 0; i < ids.Count; i++)
        {
            Require(pattern, ids[i], ModelPath.Item(path, i), $"is not written like \"{example}\"", findings);
        }
    }

    private static void Require(Regex pattern, string? value, string path, string problem, FindingCollector findings)
    {
        if (value is not null && !pattern.IsMatch(value))
        {
            Report(value, path, problem, findings);
        }
    }

    private static void Report(string value, string path, string problem, FindingCollector findings) =>
        findings.Report(Rules.CodeBuildSetting, Builder + path, value, problem);

    private static Regex Pattern(string pattern) =>
        new("\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
