using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Steps.Files;

namespace EnvAsCode.Emit.Iam;

/// <summary>What scripts do to AWS, as far as their steps tell.</summary>
internal sealed class ExecutionNeeds
{
    private readonly SortedSet<string> read = new(StringComparer.Ordinal);
    private readonly SortedSet<string> written = new(StringComparer.Ordinal);
    private readonly SortedSet<string> buckets = new(StringComparer.Ordinal);
    private readonly SortedSet<string> secrets = new(StringComparer.Ordinal);
    private bool deletesApp;
    private bool asksForOwner;
    private bool asksForTags;

    /// <summary>What is at a place is read.</summary>
    public void Read(ScriptText place) => this.Use(place, this.read);

    /// <summary>A secret is read.</summary>
    public void ReadSecret(ScriptText secret) => this.secrets.Add(SecretArn(secret));

    /// <summary>The application deletes itself.</summary>
    public void DeleteApp() => this.deletesApp = true;

    /// <summary>The statements; none if nothing is needed.</summary>
    public List<PolicyStatement> Statements()
    {
        List<PolicyStatement> statements = [];
        Allow("ReadFromS3", ["s3:GetObject"], this.read);
        Allow("WriteToS3", ["s3:PutObject"], this.written);
        Allow("ListBuckets", ["s3:GetBucketLocation", "s3:ListBucket"], this.buckets);
        Allow("ReadSecrets", ["secretsmanager:GetSecretValue"], this.secrets);
        if (this.deletesApp)
        {
            Allow("DeleteIdleApp", ["sagemaker:DeleteApp"], [Arns.Of("sagemaker", "app/" + Placeholders.DomainId + "/*")]);
        }

        if (this.asksForOwner)
        {
            Allow("FindOwnerOfSpace", ["sagemaker:DescribeSpace"], [Arns.Of("sagemaker", "space/" + Placeholders.DomainId + "/*")]);
        }

        if (this.asksForTags)
        {
            Allow("ReadUserProfileTags", ["sagemaker:DescribeUserProfile", "sagemaker:ListTags"], [Arns.Of(
                "sagemaker", "user-profile/" + Placeholders.DomainId + "/*")]);
        }

        return statements;

        void Allow(string sid, EquatableArray<string> actions, IReadOnlyCollection<string> resources)
        {
            if (resources.Count > 0)
            {
                statements.Add(new PolicyStatement(sid, actions, resources.ToEquatableArray()));
            }
        }
    }

    /// <summary>What is at one place is copied to another.</summary>
    /// <param name="isFile">Whether it is one object, and no folder.</param>
    public void Copy(ScriptText source, ScriptText destination, bool isFile = false)
    {
        this.Use(source, this.read, isFile);
        this.Use(destination, this.written, isFile);
    }

    private void Use(ScriptText place, SortedSet<string> objects, bool isFile = false)
    {
        this.Ask(place);
        if (S3Places.IsS3(place))
        {
            string key = Pattern(place).Substring("s3://".Length);
            int slash = key.IndexOf('/');
            string bucket = slash < 0 ? key : key.Substring(0, slash);
            bool isOne = isFile && slash > 0 && key[key.Length - 1] != '/';
            objects.Add(
                "arn:" + Placeholders.Partition + ":s3:::" + (isOne ? key : (slash < 0 ? bucket + "/" : key).TrimEnd('*') + "*"));
            this.buckets.Add("arn:" + Placeholders.Partition + ":s3:::" + bucket);
        }
    }

    /// <summary>A text is worked out, for which a value of Studio may have to be asked for.</summary>
    public void Ask(ScriptText? text)
    {
        foreach (ScriptTextPart part in (text?.Parts ?? []).AsSpan())
        {
            this.asksForTags |= part.Kind == ScriptTextKind.UserProfileTag;
            this.asksForOwner |= part.Kind == ScriptTextKind.UserProfileTag
                || (part.Kind == ScriptTextKind.StudioValue && part.Text == nameof(StudioValue.UserProfileName));
        }
    }

    // Secrets Manager puts a hyphen and six characters behind a secret's name.
    private static string SecretArn(ScriptText secret)
    {
        string name = Pattern(secret);
        return name.StartsWith("arn:", StringComparison.Ordinal) ? name : Arns.Of("secretsmanager", "secret:" + name + "-??????");
    }

    // What is known only when the script runs may be anything.
    private static string Pattern(ScriptText text)
    {
        string pattern = "";
        foreach (ScriptTextPart part in text.Parts.AsSpan())
        {
            pattern += part.Kind == ScriptTextKind.Literal ? part.Text : "*";
        }

        return pattern;
    }
}
