using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Writes the part of the manifest that says which policies hold, and what was done in spite of one. It is left out where there is nothing
/// to say.
/// </summary>
internal static class ManifestPolicies
{
    /// <summary>Writes the policies, opt-outs and overrides.</summary>
    public static void Write(JsonWriter json, ResolvedEnvironment environment)
    {
        PolicyContext context = environment.Policies;
        if (context.Policies.IsEmpty && context.OptOuts.IsEmpty && environment.Spec.PolicyOverrides.IsEmpty)
        {
            return;
        }

        json.BeginObject("policy").BeginArray("policies");
        foreach (EnvironmentPolicy policy in context.Policies.AsSpan())
        {
            json.BeginObject().String("name", policy.Name);
            if (policy.MaximumImageMebibytes > 0)
            {
                json.Number("maximumImageMebibytes", policy.MaximumImageMebibytes);
            }

            json.EndObject();
        }

        json.EndArray().BeginArray("optOuts");
        foreach (PolicyOptOut optOut in context.OptOuts.AsSpan())
        {
            json.BeginObject().String("policy", optOut.Policy).String("reason", optOut.Reason).EndObject();
        }

        json.EndArray().BeginArray("overrides");
        foreach (PolicyOverride @override in environment.Spec.PolicyOverrides.AsSpan())
        {
            json.BeginObject()
                .String("policy", @override.Policy)
                .String("subject", @override.Subject)
                .String("reason", @override.Reason)
                .EndObject();
        }

        json.EndArray().EndObject();
    }
}
