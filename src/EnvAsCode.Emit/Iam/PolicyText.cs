using System.Collections.Generic;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Iam;

/// <summary>Writes IAM policies (policy language 2012-10-17).</summary>
internal static class PolicyText
{
    /// <summary>A policy that allows something.</summary>
    public static string Permissions(IEnumerable<PolicyStatement> statements)
    {
        JsonWriter json = new JsonWriter().BeginObject().String("Version", "2012-10-17").BeginArray("Statement");
        foreach (PolicyStatement statement in statements)
        {
            json.BeginObject()
                .String("Sid", statement.Sid)
                .String("Effect", "Allow")
                .Strings("Action", statement.Actions)
                .Strings("Resource", statement.Resources);
            if (statement.PassedToService is { } service)
            {
                json.BeginObject("Condition").BeginObject("StringEquals").String("iam:PassedToService", service).EndObject().EndObject();
            }

            json.EndObject();
        }

        return json.EndArray().EndObject().ToString();
    }

    /// <summary>A policy that lets a service take a role.</summary>
    /// <param name="service">The service's principal, as <c>sagemaker.amazonaws.com</c>.</param>
    public static string Trust(string service) => new JsonWriter()
        .BeginObject()
        .String("Version", "2012-10-17")
        .BeginArray("Statement")
        .BeginObject()
        .String("Effect", "Allow")
        .BeginObject("Principal").String("Service", service).EndObject()
        .String("Action", "sts:AssumeRole")
        .EndObject()
        .EndArray()
        .EndObject()
        .ToString();
}
