import { knownRoles, roleNames, type KnownRole, type Role } from "@buyinmap/core";

interface RolePickerProps {
  readonly roles: readonly Role[];
  readonly onChange: (roles: Role[] | null) => void;
}

/** Which roles someone holds; several are normal. Roles of a host's own are shown and kept. */
export function RolePicker({ roles, onChange }: RolePickerProps) {
  const own = roles.filter((role) => !knownRoles.includes(role as KnownRole));

  function toggle(role: Role): void {
    const next = roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role];
    onChange(next.length > 0 ? next : null);
  }

  return (
    <fieldset className="chips">
      <legend>Roles</legend>
      {[...knownRoles, ...own].map((role) => (
        <label key={role} className="chip">
          <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
          <span>{roleNames[role as KnownRole] ?? role}</span>
        </label>
      ))}
    </fieldset>
  );
}
