using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>IAM policies: their form, that their actions exist, and that they allow no more than what is declared.</summary>
public class PolicyTests
{
    // Actions that are no operations of an API (Service Authorization Reference): permissions of S3's objects and lists, and passing a
    // role.
    private static readonly string[] NoOperations = ["iam:PassRole", "s3:ListBucket", "s3:GetObjectVersion"];

    // botocore's names of the operations of each service, one a line.
    private const string ListOperations =
        """
        from botocore.loaders import Loader
        for service in ("codebuild", "ec2", "ecr", "logs", "s3", "sagemaker", "secretsmanager"):
            for operation in Loader().load_service_model(service, "service-2")["operations"]:
                print(service + ":" + operation)
        """;

    private static IEnumerable<Artifact> Policies =>
        Cases.All.Keys.SelectMany(name => Cases.Emit(name)).Where(file => file.Path.StartsWith("policies/", StringComparison.Ordinal));

    private static IEnumerable<string> Actions => Policies
        .Where(file => !file.Path.Contains("trust", StringComparison.Ordinal))
        .SelectMany(file => JsonDocument.Parse(file.Text).RootElement.GetProperty("Statement").EnumerateArray())
        .SelectMany(statement => statement.GetProperty("Action").EnumerateArray())
        .Select(action => action.GetString()!)
        .Distinct();

    [Capability(42)]
    [Fact]
    public void A_policy_names_its_actions_and_only_what_has_no_resource_is_allowed_on_all()
    {
        Assert.True(Policies.Count() > 30);
        foreach (JsonElement statement in Policies.SelectMany(file =>
            JsonDocument.Parse(file.Text).RootElement.GetProperty("Statement").EnumerateArray()))
        {
            Assert.Equal("Allow", statement.GetProperty("Effect").GetString());
            if (statement.TryGetProperty("Principal", out JsonElement principal))
            {
                Assert.Contains(
                    principal.GetProperty("Service").GetString(), new[] { "sagemaker.amazonaws.com", "codebuild.amazonaws.com" });
                continue;
            }

            string[] actions = [.. statement.GetProperty("Action").EnumerateArray().Select(action => action.GetString()!)];
            string[] resources = [.. statement.GetProperty("Resource").EnumerateArray().Select(resource => resource.GetString()!)];
            Assert.Matches("^[A-Za-z0-9]+$", statement.GetProperty("Sid").GetString());
            Assert.All(actions, action => Assert.Matches("^[a-z0-9]+:[A-Z][A-Za-z]+$", action));
            bool hasNoResource = actions is ["ecr:GetAuthorizationToken"] or ["sagemaker:ListStudioLifecycleConfigs"]
                || actions.All(action => action.StartsWith("ec2:Describe", StringComparison.Ordinal));
            Assert.All(resources, resource => Assert.True(
                resource.StartsWith(
                    hasNoResource ? "*" : resource is "${RoleArn}" or "${BuildRoleArn}" ? "$" : "arn:", StringComparison.Ordinal),
                resource));
        }
    }

    [Capability(42)]
    [WitnessFact("python3", PythonModule = "botocore")]
    public void Every_action_is_an_operation_that_botocore_knows()
    {
        HashSet<string> operations = [.. ExternalProgram.Run("python3", ["-c", ListOperations]).AssertSuccess().Split('\n')];

        Assert.True(Actions.Count() > 40);
        Assert.All(Actions.Except(NoOperations), action => Assert.Contains(action, operations));
    }

    [Capability(42)]
    [Fact]
    public void The_role_of_the_applications_may_do_what_the_scripts_do_and_nothing_else()
    {
        string policy = Cases.Emit("every-step").Single(file => file.Path == "policies/execution.json").Text;

        Assert.Equal(
            ["s3:GetObject", "s3:GetBucketLocation", "s3:ListBucket", "secretsmanager:GetSecretValue", "sagemaker:DeleteApp"],
            JsonDocument.Parse(policy).RootElement
                .GetProperty("Statement")
                .EnumerateArray()
                .SelectMany(statement => statement.GetProperty("Action").EnumerateArray())
                .Select(action => action.GetString()));
        Assert.Contains("secret:team/git-??????", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(Cases.Emit("classic-lifecycle"), file => file.Path == "policies/execution.json");
    }
}
