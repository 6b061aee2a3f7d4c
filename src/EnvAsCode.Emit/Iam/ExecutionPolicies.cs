using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Iam;

/// <summary>What the scripts of an environment do to AWS as the role of the application that runs them.</summary>
internal static class ExecutionPolicies
{
    /// <summary>The statements; none if the scripts need nothing.</summary>
    public static List<PolicyStatement> Of(ResolvedEnvironment environment)
    {
        Needs needs = new();
        foreach (LifecycleConfiguration lifecycle in environment.Lifecycles)
        {
            if (lifecycle.Offline is { } offline && !lifecycle.WithoutPackages)
            {
                needs.Read(offline.Location);
            }

            if (lifecycle.Delivery is S3Delivery delivery)
            {
                needs.Read(delivery.Location.TrimEnd('/') + "/" + environment.Spec.Name + "-");
            }

            foreach (StepTree.Node node in StepTree.All(lifecycle.Steps))
            {
                needs.Add(node.Step);
            }
        }

        return needs.Statements();
    }

    private sealed class Needs
    {
        private readonly SortedSet<string> read = new(StringComparer.Ordinal);
        private readonly SortedSet<string> written = new(StringComparer.Ordinal);
        private readonly SortedSet<string> buckets = new(StringComparer.Ordinal);
        private readonly SortedSet<string> secrets = new(StringComparer.Ordinal);
        private bool deletesApp;
        private bool asksForOwner;
        private bool asksForTags;

        public void Add(IScriptStep step)
        {
            switch (step)
            {
                case GitCredentialsStep credentials:
                    this.secrets.Add(SecretArn(credentials.SecretId));
                    break;
                case S3CopyStep copy:
                    this.Copy(copy.Source, copy.Destination, isFile: true);
                    break;
                case S3SyncStep sync:
                    this.Copy(sync.Source, sync.Destination);
                    this.Ask(sync.OnlyWith);
                    break;
                case TrustCertificatesStep certificates when S3Lines.IsS3(certificates.Source):
                    this.Read(certificates.Source);
                    break;
                case IdleShutdownStep:
                    this.deletesApp = true;
                    break;
            }
        }

        public void Read(ScriptText place) => this.Use(place, this.read);

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

        private void Copy(ScriptText source, ScriptText destination, bool isFile = false)
        {
            this.Use(source, this.read, isFile);
            this.Use(destination, this.written, isFile);
        }

        private void Use(ScriptText place, SortedSet<string> objects, bool isFile = false)
        {
            this.Ask(place);
            if (S3Lines.IsS3(place))
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

        private void Ask(ScriptText? text)
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
}
