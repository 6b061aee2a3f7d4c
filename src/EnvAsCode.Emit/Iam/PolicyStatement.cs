namespace EnvAsCode.Emit.Iam;

/// <summary>A statement of an IAM policy that allows something.</summary>
/// <param name="Sid">What it is for, in letters and digits.</param>
/// <param name="Actions">The actions, as <c>ecr:PutImage</c>.</param>
/// <param name="Resources">What they may be done to, as ARNs.</param>
internal sealed record PolicyStatement(string Sid, EquatableArray<string> Actions, EquatableArray<string> Resources)
{
    /// <summary>The service that a role may be passed to (<c>iam:PassedToService</c>); no such condition if not set.</summary>
    public string? PassedToService { get; init; }
}
