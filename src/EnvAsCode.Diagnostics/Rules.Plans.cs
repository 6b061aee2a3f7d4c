namespace EnvAsCode.Diagnostics;

/// <content>EAC8130 to EAC8149: plans that are kept, and what is looked at before anything is changed.</content>
public static partial class Rules
{
    /// <summary>EAC8130: a file is no plan of this publish. Arguments: the file, why.</summary>
    public static Rule PlanNotUsable { get; } = new(
        "EAC8130",
        RuleSeverity.Error,
        "A file is no plan of this publish",
        "'{0}' cannot be published: {1}; write a plan of this deployment with plan --out, or -p:EnvAsCodePlanFile, and publish that");

    /// <summary>EAC8131: what a plan was made from has moved. Arguments: the file, what moved.</summary>
    public static Rule PlanMoved { get; } = new(
        "EAC8131",
        RuleSeverity.Error,
        "A plan is no longer what would be done",
        "Nothing was changed, since publishing would no longer do what '{0}' says: {1}; make a new plan, look at it, and publish that");
}
